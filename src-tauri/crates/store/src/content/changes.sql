INSERT INTO main.change
SELECT new.kind, new.id, new.lang, 'added', NULL
FROM main.record new
LEFT JOIN old.record was USING (kind, id, lang)
WHERE was.line IS NULL;

INSERT INTO main.change
SELECT new.kind, new.id, new.lang, 'edited', NULL
FROM main.record new
JOIN old.record was USING (kind, id, lang)
WHERE was.line <> new.line;

INSERT INTO main.change
SELECT was.kind, was.id, was.lang, 'removed', was.line
FROM old.record was
LEFT JOIN main.record new USING (kind, id, lang)
WHERE new.line IS NULL;
