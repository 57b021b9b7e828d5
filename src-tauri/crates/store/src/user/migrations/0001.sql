-- One row: who the person says they are, as JSON.
CREATE TABLE profile (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    json TEXT NOT NULL
) STRICT;

-- What the person did with a task of the plan: done or skipped. An open task has no row.
CREATE TABLE task_mark (
    id         TEXT PRIMARY KEY,
    state      TEXT NOT NULL CHECK (state IN ('done', 'skipped')),
    changed_at TEXT NOT NULL
) STRICT;

-- The guides that were opened, for "continue reading".
CREATE TABLE reading (
    guide     TEXT PRIMARY KEY,
    opened_at TEXT NOT NULL
) STRICT;
