-- One generation. It is built once and never written again.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE release (
    owner  TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;

-- lang is empty where the record holds no words; line is the canonical line of the pack.
CREATE TABLE record (
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    lang  TEXT NOT NULL,
    owner TEXT NOT NULL,
    line  TEXT NOT NULL,
    PRIMARY KEY (kind, id, lang)
) STRICT;

CREATE INDEX record_owner ON record (owner, kind, id, lang);

-- What differs from the generation before: added, edited or removed.
CREATE TABLE change (
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    lang TEXT NOT NULL,
    how  TEXT NOT NULL,
    -- The line as it was, for what was removed.
    was  TEXT,
    PRIMARY KEY (kind, id, lang)
) STRICT;
