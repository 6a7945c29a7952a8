CREATE TABLE telling (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE ON UPDATE CASCADE,
    story INTEGER NOT NULL
);
CREATE INDEX telling_story ON telling (story);
CREATE TABLE telling_apart (
    identity INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES article_state ON DELETE CASCADE,
    PRIMARY KEY (identity, other)
) WITHOUT ROWID;
CREATE TABLE token_run (run INTEGER PRIMARY KEY, tokens INTEGER NOT NULL);
CREATE TABLE token_page (id INTEGER PRIMARY KEY, tokens BLOB NOT NULL);
UPDATE setting SET value = 0 WHERE name = 'fold_version' AND EXISTS (SELECT 1 FROM article);
PRAGMA user_version = 4;
