-- Form 2 as it was released: never to be changed. After form 1.
ALTER TABLE article ADD COLUMN parent INTEGER;
ALTER TABLE article ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
CREATE TABLE figure (
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
    PRIMARY KEY (value, unit, article)
) WITHOUT ROWID;
CREATE INDEX figure_article ON figure (article);
INSERT INTO setting VALUES ('contents_version', 0);
CREATE VIRTUAL TABLE article_initials USING fts5 (
    headline, people, place, content = '', columnsize = 0, tokenize = 'dateline_initials');
UPDATE setting SET value = 0 WHERE name = 'fold_version' AND EXISTS (SELECT 1 FROM article);
PRAGMA application_id = 1148472430;
PRAGMA user_version = 2;
