"""Xapian with its n-grams for Chinese."""

import time

from .measured import Run, best_of, size_of


class Xapian:
    name = "Xapian n-grams"
    packages = ["python3-xapian"]
    largest = "S"

    def __init__(self, folder):
        self.path = folder / "db"
        self.database = None

    @staticmethod
    def _library():
        import xapian  # Known only once its package is there.
        return xapian

    def load(self, corpus):
        xapian = self._library()
        start = time.monotonic()
        database = xapian.WritableDatabase(str(self.path), xapian.DB_CREATE_OR_OPEN)
        generator = xapian.TermGenerator()
        generator.set_flags(generator.FLAG_CJK_NGRAM)
        for article in corpus.articles():
            document = xapian.Document()
            document.set_data(article["headline"] + "\n" + article["body"])
            document.add_value(0, xapian.sortable_serialise(article["day"]))
            generator.set_document(document)
            generator.index_text(article["headline"])
            generator.increase_termpos()
            generator.index_text(article["body"])
            database.add_document(document)
        database.commit()
        database.close()
        return Run(time.monotonic() - start, None, b"")

    def size(self):
        return size_of(self.path)

    def open(self):
        self.database = self._library().Database(str(self.path))

    def close(self):
        self.database.close()

    def _query(self, query):
        xapian = self._library()
        parser = xapian.QueryParser()
        parser.set_database(self.database)
        flags = parser.FLAG_PHRASE | parser.FLAG_CJK_NGRAM
        parts = [parser.parse_query('"' + phrase.replace('"', " ") + '"', flags) for phrase in query]
        enquire = xapian.Enquire(self.database)
        enquire.set_query(xapian.Query(xapian.Query.OP_AND, parts))
        return enquire

    def first_page(self, query):
        def ask():
            enquire = self._query(query)
            enquire.set_sort_by_value(0, True)
            return [match.document.get_data() for match in enquire.get_mset(0, 50)]
        return best_of(3, ask)[0]

    def count(self, query):
        total = self.database.get_doccount()
        return best_of(3, lambda: self._query(query).get_mset(0, 0, total).get_matches_estimated())

    def facets(self, query):
        return None

    def relevance(self, query):
        return best_of(3, lambda: [match.docid for match in self._query(query).get_mset(0, 50)])[0]

    def snippets(self, query):
        def ask():
            found = self._query(query).get_mset(0, 50)
            return [found.snippet(match.document.get_data(), 200) for match in found]
        return best_of(3, ask)[0]
