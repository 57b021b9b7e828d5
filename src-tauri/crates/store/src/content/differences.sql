-- What differs between the generation that is being built (main) and the one before it (old).
CREATE TEMP TABLE difference (
    kind TEXT NOT NULL,
    id   TEXT NOT NULL,
    lang TEXT NOT NULL,
    was  TEXT,
    PRIMARY KEY (kind, id, lang)
);

INSERT INTO difference
SELECT new.kind, new.id, new.lang, was.line
FROM main.record new
LEFT JOIN old.record was USING (kind, id, lang)
WHERE was.line IS NOT new.line;

INSERT INTO difference
SELECT was.kind, was.id, was.lang, was.line
FROM old.record was
LEFT JOIN main.record new USING (kind, id, lang)
WHERE new.line IS NULL;

-- What the generation before remembers; filled by carried.sql where its format has a memory.
CREATE TEMP TABLE past_change (kind TEXT, id TEXT, lang TEXT, since INTEGER, at INTEGER, was TEXT, PRIMARY KEY (kind, id, lang));
CREATE TEMP TABLE past_withdrawn (kind TEXT, id TEXT, lang TEXT, line TEXT, at INTEGER);
