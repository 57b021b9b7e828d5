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

-- Which records name a figure, in any of their languages.
CREATE TABLE figure_use (
    figure TEXT NOT NULL,
    kind   TEXT NOT NULL,
    id     TEXT NOT NULL,
    PRIMARY KEY (figure, kind, id)
) STRICT, WITHOUT ROWID;

-- What updates have changed lately, carried on from generation to generation. A record that changed several times has
-- one row. Times are milliseconds since 1970.
CREATE TABLE change (
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    lang  TEXT NOT NULL,
    -- When the first and the last of the changes were learned.
    since INTEGER NOT NULL,
    at    INTEGER NOT NULL,
    -- The line as it was before the first of them; none where there was no record.
    was   TEXT,
    PRIMARY KEY (kind, id, lang)
) STRICT;

-- The last lines of what is gone, for those who saved it, carried on as well.
CREATE TABLE withdrawn (
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    lang TEXT NOT NULL,
    line TEXT NOT NULL,
    at   INTEGER NOT NULL,
    PRIMARY KEY (kind, id, lang)
) STRICT;
