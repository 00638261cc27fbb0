CREATE TABLE publisher (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id = 'publisher'),
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE organization (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE person (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE series (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE event (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE delegation (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE photo (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE INDEX photo_sha256 ON photo (sha256)
-- next
CREATE TABLE publication (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE snippet (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE article_text (
    hash TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL
) STRICT
-- next
CREATE TABLE article (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    status TEXT NOT NULL,
    published TEXT NOT NULL,
    text_hash TEXT NOT NULL REFERENCES article_text (hash) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE INDEX article_text_hash ON article (text_hash)
-- next
CREATE INDEX article_slug ON article (slug)
-- next
CREATE INDEX article_published ON article (published)
-- next
CREATE TABLE publisher_organization (
    owner TEXT NOT NULL REFERENCES publisher (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX publisher_organization_target ON publisher_organization (target)
-- next
CREATE TABLE organization_organization (
    owner TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX organization_organization_target ON organization_organization (target)
-- next
CREATE TABLE person_organization (
    owner TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX person_organization_target ON person_organization (target)
-- next
CREATE TABLE event_series (
    owner TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX event_series_target ON event_series (target)
-- next
CREATE TABLE delegation_organization (
    owner TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX delegation_organization_target ON delegation_organization (target)
-- next
CREATE TABLE delegation_person (
    owner TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX delegation_person_target ON delegation_person (target)
-- next
CREATE TABLE delegation_event (
    owner TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX delegation_event_target ON delegation_event (target)
-- next
CREATE TABLE photo_organization (
    owner TEXT NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX photo_organization_target ON photo_organization (target)
-- next
CREATE TABLE photo_person (
    owner TEXT NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX photo_person_target ON photo_person (target)
-- next
CREATE TABLE photo_event (
    owner TEXT NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX photo_event_target ON photo_event (target)
-- next
CREATE TABLE photo_delegation (
    owner TEXT NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX photo_delegation_target ON photo_delegation (target)
-- next
CREATE TABLE article_organization (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_organization_target ON article_organization (target)
-- next
CREATE TABLE article_person (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_person_target ON article_person (target)
-- next
CREATE TABLE article_event (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_event_target ON article_event (target)
-- next
CREATE TABLE article_delegation (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_delegation_target ON article_delegation (target)
-- next
CREATE TABLE article_photo (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_photo_target ON article_photo (target)
-- next
CREATE TABLE article_article (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_article_target ON article_article (target)
-- next
CREATE TABLE article_publication (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES publication (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_publication_target ON article_publication (target)
-- next
CREATE TABLE article_snippet (
    owner TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES snippet (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX article_snippet_target ON article_snippet (target)
-- next
CREATE TABLE snippet_organization (
    owner TEXT NOT NULL REFERENCES snippet (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX snippet_organization_target ON snippet_organization (target)
-- next
CREATE TABLE snippet_person (
    owner TEXT NOT NULL REFERENCES snippet (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX snippet_person_target ON snippet_person (target)
-- next
CREATE TABLE snippet_event (
    owner TEXT NOT NULL REFERENCES snippet (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX snippet_event_target ON snippet_event (target)
-- next
CREATE TABLE snippet_delegation (
    owner TEXT NOT NULL REFERENCES snippet (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX snippet_delegation_target ON snippet_delegation (target)
-- next
CREATE TABLE snippet_photo (
    owner TEXT NOT NULL REFERENCES snippet (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL REFERENCES photo (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX snippet_photo_target ON snippet_photo (target)
-- next
CREATE TABLE search_document (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT
-- next
CREATE TABLE search_pending (
    position INTEGER PRIMARY KEY
) STRICT
-- next
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = 'search_document', content_rowid = 'position', tokenize = 'ascii'
)
-- next
CREATE TABLE newsroom_value (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT
