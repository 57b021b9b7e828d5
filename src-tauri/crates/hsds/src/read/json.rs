//! JSON as it comes: one value at a time from a stream of any length, by matching brackets only, so that one broken
//! record costs no other, nothing is nested too deeply to pass over, and memory holds one record.

use std::fmt::Write as _;
use std::io::{self, BufRead};

/// What a value was.
pub(crate) enum Piece {
    /// Its bytes.
    Whole(Vec<u8>),
    /// More bytes than are taken: the first ones, and how many there were.
    TooLarge { start: Vec<u8>, bytes: usize },
    /// The file ends within it.
    CutOff(Vec<u8>),
}

pub(crate) struct Scanner<R> {
    reader: R,
    pub(crate) line: usize,
    peeked: Option<u8>,
}

/// Where in a value the bytes have come to.
#[derive(Default)]
struct State {
    begun: bool,
    depth: usize,
    quoted: bool,
    escaped: bool,
}

#[derive(PartialEq, Eq)]
enum Step {
    /// The value ended before this byte.
    Before,
    Within,
    /// The value ends with this byte.
    Last,
}

impl State {
    fn step(&mut self, byte: u8) -> Step {
        if self.quoted {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.quoted = false;
                    if self.depth == 0 {
                        return Step::Last;
                    }
                }
                _ => {}
            }
            return Step::Within;
        }
        if self.depth == 0 && self.begun && matches!(byte, b',' | b'}' | b']' | b':' | b' ' | b'\n' | b'\r' | b'\t') {
            return Step::Before;
        }
        self.begun = true;
        match byte {
            b'"' => self.quoted = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    return Step::Last;
                }
            }
            _ => {}
        }
        Step::Within
    }
}

/// Of what is too large so much is kept to be looked at.
const START: usize = 64 << 10;

impl<R: BufRead> Scanner<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, line: 1, peeked: None }
    }

    fn next_byte(&mut self) -> io::Result<Option<u8>> {
        if let Some(byte) = self.peeked.take() {
            return Ok(Some(byte));
        }
        let buffer = self.reader.fill_buf()?;
        let Some(byte) = buffer.first().copied() else { return Ok(None) };
        self.reader.consume(1);
        if byte == b'\n' {
            self.line += 1;
        }
        Ok(Some(byte))
    }

    /// The next byte that is no space; it is not taken.
    pub(crate) fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.next_byte()? {
                // A byte order mark, or bytes of one, say nothing.
                Some(b' ' | b'\n' | b'\r' | b'\t' | 0xef | 0xbb | 0xbf) => {}
                Some(byte) => {
                    self.peeked = Some(byte);
                    return Ok(Some(byte));
                }
                None => return Ok(None),
            }
        }
    }

    /// Takes a byte, if it is the next one.
    pub(crate) fn take(&mut self, byte: u8) -> io::Result<bool> {
        let is = self.peek()? == Some(byte);
        if is {
            self.peeked = None;
        }
        Ok(is)
    }

    /// Takes whatever the next byte is.
    pub(crate) fn skip(&mut self) -> io::Result<()> {
        self.peek()?;
        self.peeked = None;
        Ok(())
    }

    /// The next value. What is no value ends at the next comma, bracket or space. All of it is read, whatever its length.
    pub(crate) fn value(&mut self, limit: usize) -> io::Result<Piece> {
        self.read_value(limit, false)
    }

    /// The next value, read no further than to see that it is too large.
    pub(crate) fn small_value(&mut self, limit: usize) -> io::Result<Piece> {
        self.read_value(limit, true)
    }

    fn read_value(&mut self, limit: usize, stop: bool) -> io::Result<Piece> {
        let mut bytes = Vec::new();
        let mut state = State::default();
        self.peek()?;
        let mut count = 0;
        // The byte that was looked at comes first, then what the reader holds, a buffer at a time.
        if let Some(first) = self.peeked.take() {
            count = 1;
            bytes.push(first);
            if state.step(first) == Step::Last {
                return Ok(Self::piece(bytes, count, limit));
            }
        }
        loop {
            let buffer = self.reader.fill_buf()?;
            if buffer.is_empty() {
                let ended = state.depth == 0 && !state.quoted && count > 0;
                return Ok(if ended { Self::piece(bytes, count, limit) } else { Piece::CutOff(bytes) });
            }
            let mut used = 0;
            let mut last = false;
            while used < buffer.len() && !last {
                match state.step(buffer[used]) {
                    Step::Before => break,
                    Step::Within => {}
                    Step::Last => last = true,
                }
                self.line += usize::from(buffer[used] == b'\n');
                used += 1;
            }
            let ends = last || used < buffer.len();
            let room = limit.saturating_sub(count);
            bytes.extend_from_slice(&buffer[..used.min(room)]);
            count += used;
            self.reader.consume(used);
            if count > limit {
                bytes.truncate(START);
                bytes.shrink_to_fit();
                if stop {
                    return Ok(Piece::TooLarge { start: bytes, bytes: count });
                }
            }
            if ends {
                return Ok(Self::piece(bytes, count, limit));
            }
        }
    }

    fn piece(bytes: Vec<u8>, count: usize, limit: usize) -> Piece {
        if count > limit { Piece::TooLarge { start: bytes, bytes: count } } else { Piece::Whole(bytes) }
    }

    /// The rest, as it is.
    pub(crate) fn into_rest(self) -> (Option<u8>, R) {
        (self.peeked, self.reader)
    }
}

/// Slips that programs make when they put JSON together by hand: commas before a bracket, Python's and JavaScript's words
/// for nothing, line breaks within a text. `None` where there is none of them.
pub(crate) fn repair(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let (mut quoted, mut escaped, mut changed) = (false, false, false);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut len = c.len_utf8();
        if quoted {
            match c {
                _ if escaped => {
                    escaped = false;
                    out.push(c);
                }
                '\\' => {
                    escaped = true;
                    out.push(c);
                }
                '"' => {
                    quoted = false;
                    out.push(c);
                }
                c if c.is_control() && u32::from(c) < 0x20 => {
                    changed = true;
                    let _ = write!(out, "\\u{:04x}", u32::from(c));
                }
                c => out.push(c),
            }
        } else {
            let word = rest.split(|c: char| !c.is_ascii_alphabetic() && c != '-').next().unwrap_or_default();
            match c {
                '"' => {
                    quoted = true;
                    out.push(c);
                }
                ',' if rest[1..].trim_start().starts_with(['}', ']', ',']) => changed = true,
                _ if matches!(word, "NaN" | "None" | "undefined" | "Infinity" | "-Infinity" | "NULL" | "Null") => {
                    changed = true;
                    len = word.len();
                    out.push_str("null");
                }
                _ if matches!(word, "True" | "False") => {
                    changed = true;
                    len = word.len();
                    out.push_str(if word == "True" { "true" } else { "false" });
                }
                c => out.push(c),
            }
        }
        rest = &rest[len..];
    }
    changed.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str, limit: usize) -> Vec<String> {
        let mut scanner = Scanner::new(text.as_bytes());
        let mut found = Vec::new();
        while scanner.peek().unwrap().is_some() {
            found.push(match scanner.value(limit).unwrap() {
                Piece::Whole(bytes) => String::from_utf8(bytes).unwrap(),
                Piece::TooLarge { bytes, .. } => format!("{bytes} bytes"),
                Piece::CutOff(bytes) => format!("cut off: {}", String::from_utf8(bytes).unwrap()),
            });
            scanner.take(b',').unwrap();
        }
        found
    }

    #[test]
    fn values_are_told_apart_by_their_brackets() {
        let check = |text: &str, expected: &[&str]| assert_eq!(values(text, 100), expected, "{text}");
        check(r#"{"a":[1,{"b":"}\""}]}, 12 ,"x,y" ,null"#, &[r#"{"a":[1,{"b":"}\""}]}"#, "12", r#""x,y""#, "null"]);
        check("{\"a\":1}\n{\"a\":2}", &["{\"a\":1}", "{\"a\":2}"]);
        check("{\"a\": [1", &["cut off: {\"a\": [1"]);
        assert_eq!(values(&format!("[{}],1", "1,".repeat(80)), 100), ["162 bytes", "1"]);
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert_eq!(values(&deep, 100), ["200000 bytes"]);
    }

    #[test]
    fn slips_are_repaired() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(repair(text).as_deref(), expected, "{text}");
        check(r#"{"a":1,}"#, Some(r#"{"a":1}"#));
        check(r#"{"a":NaN,"b":None}"#, Some(r#"{"a":null,"b":null}"#));
        check("{\"a\":\"x\ny\"}", Some("{\"a\":\"x\\u000ay\"}"));
        check(r#"{"a":"None, or NaN,}"}"#, None);
        check(r#"{"a":1}"#, None);
    }
}
