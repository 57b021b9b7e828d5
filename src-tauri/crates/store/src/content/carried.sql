INSERT INTO temp.past_change SELECT kind, id, lang, since, at, was FROM old.change;
INSERT INTO temp.past_withdrawn SELECT kind, id, lang, line, at FROM old.withdrawn;
