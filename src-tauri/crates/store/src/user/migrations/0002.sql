-- Pages that the person saved.
CREATE TABLE saved_page (
    guide    TEXT PRIMARY KEY,
    saved_at TEXT NOT NULL
) STRICT;

-- A saved page as it was when the person last read it, in every language: the canonical lines of its records. lang is
-- empty for the one that holds no words. It stands in when no copy of the portals has the page any more.
CREATE TABLE saved_line (
    guide TEXT NOT NULL,
    lang  TEXT NOT NULL,
    line  TEXT NOT NULL,
    PRIMARY KEY (guide, lang)
) STRICT;

-- One row: the newest change that the person has been shown, in milliseconds since 1970.
CREATE TABLE seen (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    changes INTEGER NOT NULL
) STRICT;
