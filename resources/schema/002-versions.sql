CREATE TABLE article_version (
    position INTEGER PRIMARY KEY,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    text_version TEXT NOT NULL,
    names TEXT NOT NULL,
    text_hash TEXT NOT NULL REFERENCES article_text (hash) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE INDEX article_version_article ON article_version (article)
-- next
CREATE INDEX article_version_text_hash ON article_version (text_hash)
