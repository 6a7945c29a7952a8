-- Form 3 as it was released: never to be changed. After form 2.
ALTER TABLE article ADD COLUMN opening INTEGER NOT NULL DEFAULT 0;
CREATE TABLE article_subject (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    confidence REAL NOT NULL,
    basis TEXT NOT NULL,
    evidence TEXT NOT NULL,
    PRIMARY KEY (article, position)
) WITHOUT ROWID;
ALTER TABLE article_state ADD COLUMN subjects TEXT;
CREATE TABLE lesson (
    identity INTEGER PRIMARY KEY REFERENCES article_state ON DELETE CASCADE,
    subjects TEXT NOT NULL,
    not_subjects TEXT NOT NULL,
    articles INTEGER NOT NULL,
    terms TEXT NOT NULL
);
INSERT INTO setting VALUES ('subject_version', '');
INSERT INTO setting VALUES ('lessons_version', 0);
INSERT INTO setting VALUES ('lessons_applied', 0);
ALTER TABLE issue ADD COLUMN arrived INTEGER NOT NULL DEFAULT 0;
CREATE INDEX issue_arrived ON issue (arrived);
CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    position INTEGER NOT NULL,
    seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE figure_range (
    upper TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY (upper, value, unit, article)
) WITHOUT ROWID;
CREATE INDEX figure_range_article ON figure_range (article);
UPDATE setting SET value = 0 WHERE name = 'fold_version' AND EXISTS (SELECT 1 FROM article);
PRAGMA user_version = 3;
