"""SQLite's FTS5 with the tokenizers that it ships with."""

import sqlite3
import time

from .measured import Run, best_of, size_of


class Fts5:
    packages = []
    largest = "M"

    def __init__(self, folder, tokenizer):
        self.name = f"FTS5 {tokenizer}"
        self.tokenizer = tokenizer
        self.path = folder / "a.sqlite"
        self.database = None

    def load(self, corpus):
        start = time.monotonic()
        database = sqlite3.connect(self.path)
        database.executescript(f"""
            PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
            CREATE TABLE article (id INTEGER PRIMARY KEY, day, publication, section, headline, body);
            CREATE VIRTUAL TABLE article_index USING fts5 (
                body, headline, content = 'article', content_rowid = 'id', tokenize = '{self.tokenizer}');""")
        rows = ((article["day"], article["publication"], article["section"], article["headline"], article["body"])
                for article in corpus.articles())
        database.executemany("INSERT INTO article (day, publication, section, headline, body) VALUES (?, ?, ?, ?, ?)", rows)
        database.execute("INSERT INTO article_index (article_index) VALUES ('rebuild')")
        database.commit()
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        return Run(time.monotonic() - start, None, b"")

    def size(self):
        return size_of(self.path)

    def open(self):
        self.database = sqlite3.connect(self.path)

    def close(self):
        self.database.close()

    def _ask(self, query, statement):
        match = " AND ".join('"' + phrase.replace('"', '""') + '"' for phrase in query)
        return best_of(3, lambda: self.database.execute(statement, (match,)).fetchall())

    def first_page(self, query):
        return self._ask(query, """SELECT id, headline, day, section FROM article WHERE id IN (
            SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid LIMIT 50)""")[0]

    def count(self, query):
        seconds, rows = self._ask(query, "SELECT count(*) FROM article_index WHERE article_index MATCH ?")
        return seconds, rows[0][0]

    def facets(self, query):
        return self._ask(query, """WITH hit AS MATERIALIZED (
                SELECT publication, section, day FROM article WHERE id IN (
                    SELECT rowid FROM article_index WHERE article_index MATCH ?))
            SELECT 1, publication, count(*) FROM hit GROUP BY 2 UNION ALL
            SELECT 2, section, count(*) FROM hit GROUP BY 2 UNION ALL SELECT 3, day, count(*) FROM hit GROUP BY 2""")[0]

    def relevance(self, query):
        return self._ask(query, "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rank LIMIT 50")[0]

    def snippets(self, query):
        return self._ask(query, """SELECT rowid, snippet(article_index, 0, '[', ']', '…', 32)
            FROM article_index WHERE article_index MATCH ? ORDER BY rowid LIMIT 50""")[0]
