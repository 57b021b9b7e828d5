//! Where the next record begins after one whose brackets or quotes do not close. A record is cut off only where it is
//! beyond doubt that it is broken, and only before something that looks like the records around it.

use serde::de::IgnoredAny;

use super::bytes::decode_piece;
use super::guess::may_be;
use super::json::{Piece, Scanner, repair};
use crate::Kind;
use crate::dataset::Fields;

/// What the records of a list look like, by a sound one.
#[derive(Default)]
pub(super) struct Shape {
    names: Vec<String>,
    /// Within a record no line begins with a bracket as far to the left as the record itself.
    indent_tells: bool,
}

impl Shape {
    /// Learns it from the first sound record of a list.
    pub(super) fn learn(&mut self, fields: &Fields, bytes: &[u8], indent: Option<usize>) {
        if self.names.is_empty() {
            self.names = fields.keys().cloned().collect();
            self.indent_tells =
                indent.is_some_and(|indent| starts(bytes, b'{', |count| count <= indent).next().is_none());
        }
    }

    fn fits(&self, names: &[&String]) -> bool {
        let shared = names.iter().filter(|name| self.names.contains(name)).count();
        let all = names.len() + self.names.len() - shared;
        shared > 0 && names.first() == self.names.first().as_ref() && shared * 2 >= all
    }
}

/// Whether a value that has not ended yet can never be one, however it goes on.
pub(super) fn is_lost(bytes: &[u8]) -> bool {
    let lost = |error: serde_json::Error| !error.is_eof();
    if !serde_json::from_slice::<IgnoredAny>(bytes).is_err_and(lost) {
        return false;
    }
    let better = repair(&decode_piece(bytes).0);
    better.is_none_or(|better| serde_json::from_str::<IgnoredAny>(&better).is_err_and(lost))
}

/// Where in the bytes of a broken record the next one begins, or the list ends.
pub(super) fn next_record(bytes: &[u8], indent: Option<usize>, shape: &Shape, kind: Option<Kind>) -> Option<usize> {
    let guessed;
    let known = if shape.names.is_empty() {
        guessed = Shape { names: names_at_begin(bytes), indent_tells: true };
        &guessed
    } else {
        shape
    };
    match indent {
        // Each on lines of its own: what begins as far to the left is the next one.
        Some(indent) => {
            let begin = |at: &usize| {
                let begins = first_name(&bytes[*at..]).is_some_and(|name| known.names.first() == Some(&name));
                if shape.indent_tells { begins } else { is_record(&bytes[*at..], known, kind) }
            };
            let record = starts(bytes, b'{', |count| count == indent).find(begin);
            let end = shape.indent_tells.then(|| starts(bytes, b']', |count| count < indent).next()).flatten();
            record.into_iter().chain(end).min()
        }
        None => (1..bytes.len()).filter(|at| bytes[*at] == b'{').find(|at| {
            let before = bytes[..*at].trim_ascii_end();
            before.last() == Some(&b',') && is_record(&bytes[*at..], known, kind)
        }),
    }
}

/// Where a line, but not the first, begins with a bracket behind so many spaces.
fn starts(bytes: &[u8], bracket: u8, wanted: impl Fn(usize) -> bool) -> impl Iterator<Item = usize> {
    let breaks = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    breaks.filter_map(move |line| {
        let count = bytes[line..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        (bytes.get(line + count) == Some(&bracket) && wanted(count)).then_some(line + count)
    })
}

/// Whether a whole record of this shape begins here.
fn is_record(bytes: &[u8], shape: &Shape, kind: Option<Kind>) -> bool {
    if first_name(bytes).is_none_or(|name| shape.names.first() != Some(&name)) {
        return false;
    }
    let Ok(Piece::Whole(whole)) = Scanner::new(bytes).value(MAX_WHOLE) else { return false };
    let text = decode_piece(&whole).0;
    let fields = serde_json::from_str::<Fields>(&text)
        .ok()
        .or_else(|| repair(&text).and_then(|better| serde_json::from_str(&better).ok()));
    fields.is_some_and(|fields| {
        shape.fits(&fields.keys().collect::<Vec<_>>()) && kind.is_none_or(|kind| may_be(kind, &fields))
    })
}

/// A longer record is not looked for.
const MAX_WHOLE: usize = 1 << 20;

/// The first name of an object.
fn first_name(bytes: &[u8]) -> Option<String> {
    let rest = bytes.strip_prefix(b"{")?.trim_ascii_start().strip_prefix(b"\"")?;
    let end = rest.iter().take(200).position(|byte| *byte == b'"')?;
    Some(String::from_utf8_lossy(&rest[..end]).into_owned())
}

/// The names of an object as far as it can be followed.
fn names_at_begin(bytes: &[u8]) -> Vec<String> {
    const MOST: usize = 100;
    let mut names = Vec::new();
    let mut scanner = Scanner::new(bytes);
    let mut walk = || -> std::io::Result<()> {
        scanner.skip()?;
        while names.len() < MOST {
            while scanner.take(b',')? {}
            let Piece::Whole(name) = scanner.value(1 << 10)? else { return Ok(()) };
            let Ok(name) = serde_json::from_slice::<String>(&name) else { return Ok(()) };
            if !scanner.take(b':')? {
                return Ok(());
            }
            names.push(name);
            if !matches!(scanner.value(0)?, Piece::Whole(_) | Piece::TooLarge { .. }) {
                return Ok(());
            }
        }
        Ok(())
    };
    let _ = walk();
    names
}
