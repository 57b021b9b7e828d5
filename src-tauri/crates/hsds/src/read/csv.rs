//! Tables as they come: with quotes that never close, too few or too many cells, and other separators than commas.
//!
//! The crate `csv` reads what is well-formed. Here a quote that is never closed must not swallow the thousand rows
//! after it, and each row must say on which line it stood and what was wrong with it.

/// One row as it stands.
pub(crate) struct Row<'t> {
    pub(crate) cells: Vec<String>,
    /// The line that it begins on, counted from 1.
    pub(crate) line: usize,
    /// The last line of it.
    pub(crate) last: usize,
    /// The bytes that it was read from.
    pub(crate) text: &'t str,
    /// A quote that was opened was never closed; it was taken as a letter.
    pub(crate) unclosed: bool,
}

pub(crate) struct Rows<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    separator: u8,
    /// How many cells a row should have; 0 until that is known.
    pub(crate) columns: usize,
}

impl<'t> Rows<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let mut rows = Self { text, at: 0, line: 1, separator: b',', columns: 0 };
        // Excel says which separator it used.
        if let Some(rest) = text.strip_prefix("sep=")
            && let Some(separator) = rest.bytes().next().filter(u8::is_ascii)
        {
            rows.separator = separator;
            rows.at = text.find('\n').map_or(text.len(), |end| end + 1);
            rows.line = 2;
            return rows;
        }
        let head = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or_default();
        // What stands in quotes separates nothing.
        let bare: String = head.split('"').step_by(2).collect();
        let count = |separator: u8| bare.matches(char::from(separator)).count();
        rows.separator = [b',', b';', b'\t', b'|'].into_iter().max_by_key(|s| (count(*s), *s == b',')).unwrap_or(b',');
        rows
    }

    /// The row at `from`; `over_lines` lets a quoted cell go on over line breaks.
    fn parse(&self, from: usize, over_lines: bool) -> Parsed {
        let bytes = self.text.as_bytes();
        let mut cells = Vec::with_capacity(self.columns);
        let mut cell: Vec<u8> = Vec::new();
        let mut at = from;
        let (mut unclosed, mut ragged) = (false, false);
        loop {
            // At the beginning of a cell.
            let opened = bytes.get(at) == Some(&b'"') && {
                let closes = over_lines || closes_in_line(&bytes[at + 1..]);
                unclosed |= !closes;
                closes
            };
            if opened {
                at += 1;
                loop {
                    let rest = &bytes[at..];
                    let Some(quote) = rest.iter().position(|byte| *byte == b'"') else {
                        cell.extend_from_slice(rest);
                        at = bytes.len();
                        unclosed = true;
                        break;
                    };
                    cell.extend_from_slice(&rest[..quote]);
                    at += quote + 1;
                    if bytes.get(at) == Some(&b'"') {
                        cell.push(b'"');
                        at += 1;
                    } else {
                        break;
                    }
                }
            }
            // The rest of the cell, which after a quoted one is empty in a sound table.
            let rest = &bytes[at.min(bytes.len())..];
            let end = rest
                .iter()
                .position(|byte| *byte == self.separator || *byte == b'\n' || *byte == b'\r')
                .unwrap_or(rest.len());
            ragged |= opened && rest[..end].iter().any(|byte| !byte.is_ascii_whitespace());
            cell.extend_from_slice(&rest[..end]);
            at += end;
            // The text is UTF-8 and is cut at ASCII only.
            cells.push(String::from_utf8(std::mem::take(&mut cell)).unwrap_or_default());
            match bytes.get(at) {
                Some(byte) if *byte == self.separator => at += 1,
                Some(b'\r') if bytes.get(at + 1) == Some(&b'\n') => {
                    return Parsed { cells, end: at + 2, unclosed, ragged };
                }
                Some(_) => return Parsed { cells, end: at + 1, unclosed, ragged },
                None => return Parsed { cells, end: at, unclosed, ragged },
            }
        }
    }
}

struct Parsed {
    cells: Vec<String>,
    end: usize,
    unclosed: bool,
    /// Something stands between the closing quote of a cell and its end.
    ragged: bool,
}

/// Whether a cell that was opened is closed on the same line, with the next cell or the end after it.
fn closes_in_line(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\n' => return false,
            b'"' if bytes.get(at + 1) == Some(&b'"') => at += 2,
            b'"' => return true,
            _ => at += 1,
        }
    }
    false
}

impl<'t> Iterator for Rows<'t> {
    type Item = Row<'t>;

    fn next(&mut self) -> Option<Row<'t>> {
        // Lines with nothing on them are no rows.
        while matches!(self.text.as_bytes().get(self.at), Some(b'\n' | b'\r')) {
            if self.text.as_bytes()[self.at] == b'\n' {
                self.line += 1;
            }
            self.at += 1;
        }
        if self.at >= self.text.len() {
            return None;
        }
        let Parsed { mut cells, mut end, mut unclosed, ragged } = self.parse(self.at, true);
        let spans = self.text[self.at..end].trim_end_matches(['\n', '\r']).contains('\n');
        if unclosed || (spans && (ragged || (self.columns > 0 && cells.len() != self.columns))) {
            let alone = self.parse(self.at, false);
            if unclosed || alone.cells.len() == self.columns {
                (cells, end, unclosed) = (alone.cells, alone.end, true);
            }
        }
        let text = &self.text[self.at..end];
        let line = self.line;
        let breaks = text.bytes().filter(|byte| *byte == b'\n').count();
        self.line += breaks.max(usize::from(text.ends_with('\r')));
        self.at = end;
        let last = line + text.trim_end_matches(['\n', '\r']).bytes().filter(|byte| *byte == b'\n').count();
        Some(Row { cells, line, last, text, unclosed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(usize, Vec<String>, bool)> {
        let mut rows = Rows::new(text);
        let mut found = Vec::new();
        while let Some(row) = rows.next() {
            if rows.columns == 0 {
                rows.columns = row.cells.len();
            }
            found.push((row.line, row.cells, row.unclosed));
        }
        found
    }

    fn check(text: &str, expected: &[(usize, &[&str], bool)]) {
        let expected: Vec<(usize, Vec<String>, bool)> = expected
            .iter()
            .map(|(line, cells, unclosed)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect(), *unclosed))
            .collect();
        assert_eq!(read(text), expected, "{text:?}");
    }

    #[test]
    fn sound_tables_are_read_as_anyone_reads_them() {
        check("id,name\n1,a\n", &[(1, &["id", "name"], false), (2, &["1", "a"], false)]);
        check("id,name\r\n1,\"a, b\"\r\n", &[(1, &["id", "name"], false), (2, &["1", "a, b"], false)]);
        check(
            "id,name\n1,\"a\nb\"\n2,c",
            &[(1, &["id", "name"], false), (2, &["1", "a\nb"], false), (4, &["2", "c"], false)],
        );
        check("id,name\n1,\"say \"\"hi\"\"\"\n", &[(1, &["id", "name"], false), (2, &["1", "say \"hi\""], false)]);
        check("id;name\n1;a,b\n", &[(1, &["id", "name"], false), (2, &["1", "a,b"], false)]);
        check("sep=;\nid;name\n", &[(2, &["id", "name"], false)]);
        check("\n\nid,name\n\n1,\n", &[(3, &["id", "name"], false), (5, &["1", ""], false)]);
        check("", &[]);
        check("id;name\r1;a,b,c\r", &[(1, &["id", "name"], false), (2, &["1", "a,b,c"], false)]);
        check("id;\"name, of, it\"\n1;a\n", &[(1, &["id", "name, of, it"], false), (2, &["1", "a"], false)]);
    }

    #[test]
    fn a_quote_that_is_never_closed_takes_its_own_line_only() {
        check(
            "id,name\n1,\"open\n2,b\n3,c\n",
            &[
                (1, &["id", "name"], false),
                (2, &["1", "\"open"], true),
                (3, &["2", "b"], false),
                (4, &["3", "c"], false),
            ],
        );
        check(
            "id,name\n1,\"open\n2,\"b\"\n3,c\n",
            &[
                (1, &["id", "name"], false),
                (2, &["1", "\"open"], true),
                (3, &["2", "b"], false),
                (4, &["3", "c"], false),
            ],
        );
    }
}
