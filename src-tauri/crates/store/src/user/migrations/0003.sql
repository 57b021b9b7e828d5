-- Everything that the person writes, one row a thing: notes on tasks, papers, applications, goods. The json of a kind has
-- the shape that the plan gives it; here it is only kept.
CREATE TABLE item (
    kind       TEXT NOT NULL,
    id         TEXT NOT NULL,
    json       TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;

-- Scans and other files that belong to an item.
CREATE TABLE attachment (
    id         TEXT PRIMARY KEY,
    of_kind    TEXT NOT NULL,
    of_id      TEXT NOT NULL,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    added_at   TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_of ON attachment (of_kind, of_id);

-- What the person did with a task is a thing that they wrote like any other.
INSERT INTO item SELECT 'task', id, json_object('mark', state), changed_at FROM task_mark;
DROP TABLE task_mark;
