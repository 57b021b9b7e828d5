-- The changes of this update, folded into the ones that the generation before remembers. Of a record that changed
-- again, the line before the first change stays the one to compare with, unless that change is itself too old; what is
-- again as it was is no change.
--
-- ?1: the time of this update; ?2: changes learned before this are forgotten; ?3: the most rows to keep.
INSERT INTO main.change
SELECT kind, id, lang, since, at, was
FROM (
    SELECT now.kind, now.id, now.lang,
           coalesce(past.since, ?1) AS since,
           ?1 AS at,
           iif(past.since IS NULL, now.was, past.was) AS was
    FROM temp.difference now
    LEFT JOIN temp.past_change past
           ON (past.kind, past.id, past.lang) = (now.kind, now.id, now.lang) AND past.since >= ?2
    UNION ALL
    SELECT past.kind, past.id, past.lang, past.since, past.at, past.was
    FROM temp.past_change past
    LEFT JOIN temp.difference now USING (kind, id, lang)
    WHERE now.kind IS NULL AND past.at >= ?2
)
LEFT JOIN main.record new USING (kind, id, lang)
WHERE was IS NOT new.line
-- Services come by the thousand and must not push out a page.
ORDER BY at DESC, kind = 'service', kind, id, lang
LIMIT ?3;
