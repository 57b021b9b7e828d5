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
    /// What was read and given back; it comes before what the reader holds.
    back: Vec<u8>,
    back_at: usize,
    pub(crate) line: usize,
    /// How many spaces stand before the next value, where it is the first thing on its line.
    pub(crate) indent: Option<usize>,
    peeked: Option<u8>,
}

/// A value that is being read.
#[derive(Default)]
pub(crate) struct Begun {
    state: State,
    /// Its bytes, up to the limit.
    pub(crate) bytes: Vec<u8>,
    pub(crate) count: usize,
}

/// How far the reading of a value came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reached {
    End,
    EndOfFile,
    /// As many bytes as were asked for, and more to come.
    Far,
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
        Self { reader, back: Vec::new(), back_at: 0, line: 1, indent: Some(0), peeked: None }
    }

    fn fill(&mut self) -> io::Result<&[u8]> {
        if self.back_at < self.back.len() { Ok(&self.back[self.back_at..]) } else { self.reader.fill_buf() }
    }

    fn consume(&mut self, count: usize) {
        if self.back_at < self.back.len() { self.back_at += count } else { self.reader.consume(count) }
    }

    /// Takes bytes back that were just read; they are the next ones again.
    pub(crate) fn give_back(&mut self, mut bytes: Vec<u8>) {
        let peeked = self.peeked.take();
        self.line -= bytes.iter().chain(&peeked).filter(|byte| **byte == b'\n').count();
        bytes.extend(peeked);
        bytes.extend_from_slice(&self.back[self.back_at..]);
        (self.back, self.back_at) = (bytes, 0);
    }

    fn next_byte(&mut self) -> io::Result<Option<u8>> {
        if let Some(byte) = self.peeked.take() {
            return Ok(Some(byte));
        }
        let Some(byte) = self.fill()?.first().copied() else { return Ok(None) };
        self.consume(1);
        if byte == b'\n' {
            self.line += 1;
        }
        Ok(Some(byte))
    }

    /// The next byte that is no space; it is not taken.
    pub(crate) fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.next_byte()? {
                Some(b'\n') => self.indent = Some(0),
                Some(b' ' | b'\t') => self.indent = self.indent.map(|count| count + 1),
                // A byte order mark, or bytes of one, say nothing.
                Some(b'\r' | 0xef | 0xbb | 0xbf) => {}
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
            (self.peeked, self.indent) = (None, None);
        }
        Ok(is)
    }

    /// Takes whatever the next byte is.
    pub(crate) fn skip(&mut self) -> io::Result<()> {
        self.peek()?;
        (self.peeked, self.indent) = (None, None);
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
        let mut begun = Begun::default();
        let mut reached = self.read_on(&mut begun, limit, limit)?;
        if reached == Reached::Far {
            begun.bytes.truncate(START);
            begun.bytes.shrink_to_fit();
            if !stop {
                reached = self.read_on(&mut begun, START, usize::MAX)?;
            }
        }
        Ok(Self::piece(begun, reached, limit))
    }

    /// Reads on in a value until it ends, or until it is known to be longer than `until`; so many bytes are kept as `keep`
    /// says.
    pub(crate) fn read_on(&mut self, begun: &mut Begun, keep: usize, until: usize) -> io::Result<Reached> {
        // The byte that was looked at comes first, then what the reader holds, a buffer at a time.
        if begun.count == 0 {
            self.peek()?;
            self.indent = None;
            if let Some(first) = self.peeked.take() {
                begun.count = 1;
                begun.bytes.push(first);
                if begun.state.step(first) == Step::Last {
                    return Ok(Reached::End);
                }
            }
        }
        loop {
            if begun.count > until {
                return Ok(Reached::Far);
            }
            let room = until.saturating_sub(begun.count).saturating_add(1);
            let buffer = self.fill()?;
            let buffer = &buffer[..buffer.len().min(room)];
            if buffer.is_empty() {
                let ended = begun.state.depth == 0 && !begun.state.quoted && begun.count > 0;
                return Ok(if ended { Reached::End } else { Reached::EndOfFile });
            }
            let (mut used, mut breaks, mut last) = (0, 0, false);
            while used < buffer.len() && !last {
                match begun.state.step(buffer[used]) {
                    Step::Before => break,
                    Step::Within => {}
                    Step::Last => last = true,
                }
                breaks += usize::from(buffer[used] == b'\n');
                used += 1;
            }
            let ends = last || used < buffer.len();
            let room = keep.saturating_sub(begun.bytes.len());
            begun.bytes.extend_from_slice(&buffer[..used.min(room)]);
            begun.count += used;
            self.line += breaks;
            self.consume(used);
            if ends {
                return Ok(Reached::End);
            }
        }
    }

    pub(crate) fn piece(begun: Begun, reached: Reached, limit: usize) -> Piece {
        let Begun { mut bytes, count, .. } = begun;
        if count > limit {
            bytes.truncate(START);
            return Piece::TooLarge { start: bytes, bytes: count };
        }
        if reached == Reached::EndOfFile { Piece::CutOff(bytes) } else { Piece::Whole(bytes) }
    }

    /// The rest, as it is.
    pub(crate) fn into_rest(self) -> (Vec<u8>, R) {
        (self.peeked.into_iter().chain(self.back.into_iter().skip(self.back_at)).collect(), self.reader)
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
