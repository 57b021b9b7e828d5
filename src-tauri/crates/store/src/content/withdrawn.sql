-- Guides and tasks that are gone, and figures, without which the guides cannot be read.
--
-- ?1: the time of this update; ?2: what went before this is forgotten; ?3: the most lines to keep.
INSERT OR IGNORE INTO main.withdrawn
SELECT kind, id, lang, line, at
FROM (
    SELECT kind, id, lang, was AS line, ?1 AS at
    FROM temp.difference
    WHERE was IS NOT NULL AND kind IN ('guide', 'task', 'figure')
    UNION ALL
    SELECT kind, id, lang, line, at
    FROM temp.past_withdrawn
    WHERE at >= ?2
) gone
WHERE NOT EXISTS (SELECT 1 FROM main.record new WHERE (new.kind, new.id, new.lang) = (gone.kind, gone.id, ''))
ORDER BY at DESC, kind = 'figure', kind, id, lang
LIMIT ?3;
