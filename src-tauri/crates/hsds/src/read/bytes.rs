//! Bytes to text, whatever program wrote them.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text and how its bytes were read.
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) encoding: &'static str,
    /// The lines, counted from 1, that were not UTF-8 and were read as Windows-1252.
    pub(crate) guessed: Vec<usize>,
}

pub(crate) const UTF8_BOM: &[u8] = b"\xef\xbb\xbf";

/// The encoding of a file that is not one of bytes, told by its first ones.
pub(crate) fn wide(start: &[u8]) -> Option<&'static Encoding> {
    if start.starts_with(b"\xff\xfe") {
        return Some(UTF_16LE);
    }
    if start.starts_with(b"\xfe\xff") {
        return Some(UTF_16BE);
    }
    // Without a mark: text in Latin letters has every other byte empty.
    let sample = &start[..start.len().min(64) & !1];
    let empty = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count() * 4 > sample.len();
    match (empty(0), empty(1)) {
        (false, true) if sample.len() >= 4 => Some(UTF_16LE),
        (true, false) if sample.len() >= 4 => Some(UTF_16BE),
        _ => None,
    }
}

pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    if let Some(encoding) = wide(bytes) {
        let text = encoding.decode(bytes).0.into_owned();
        return Decoded { text, encoding: encoding.name(), guessed: Vec::new() };
    }
    let (bytes, encoding) = match bytes.strip_prefix(UTF8_BOM) {
        Some(rest) => (rest, "UTF-8 with a byte order mark"),
        None => (bytes, "UTF-8"),
    };
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Decoded { text: text.to_owned(), encoding, guessed: Vec::new() };
    }
    // Files are put together from several sources, so each line is read for itself.
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 16);
    let mut guessed = Vec::new();
    for (at, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        if let Ok(line) = std::str::from_utf8(line) {
            text.push_str(line);
        } else {
            text.push_str(&WINDOWS_1252.decode_without_bom_handling(line).0);
            guessed.push(at + 1);
        }
    }
    Decoded { text, encoding: "Windows-1252, in part or as a whole", guessed }
}

/// The same for bytes that nobody needs afterwards: those that are UTF-8 already are not copied.
pub(crate) fn decode_owned(bytes: Vec<u8>) -> Decoded {
    if bytes.starts_with(UTF8_BOM) || wide(&bytes).is_some() {
        return decode(&bytes);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Decoded { text, encoding: "UTF-8", guessed: Vec::new() },
        Err(error) => decode(error.as_bytes()),
    }
}

/// One value or line for itself, and whether it had to be guessed.
pub(crate) fn decode_piece(bytes: &[u8]) -> (String, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), true),
    }
}

/// Text that was UTF-8, was taken for Windows-1252, and was written as UTF-8 again: `MontrÃ©al`. `None` if it was not.
pub(crate) fn undo_double(text: &str) -> Option<String> {
    if text.is_ascii() || !has_sign(text) {
        return None;
    }
    if let Some(whole) = undo_once(text) {
        return Some(undo_double(&whole).unwrap_or(whole));
    }
    // Only a part of it may have gone that way.
    let mut mended = String::with_capacity(text.len());
    let mut changed = false;
    for piece in text.split_inclusive(char::is_whitespace) {
        match has_sign(piece).then(|| undo_once(piece)).flatten() {
            Some(better) => {
                changed = true;
                mended.push_str(&better);
            }
            None => mended.push_str(piece),
        }
    }
    changed.then_some(mended)
}

/// A letter that begins a character of several bytes, followed by one that can stand for its second byte.
fn has_sign(text: &str) -> bool {
    let second = |c: char| {
        let (bytes, _, lost) = {
            let mut buffer = [0; 4];
            let (bytes, encoding, lost) = WINDOWS_1252.encode(c.encode_utf8(&mut buffer));
            (bytes.into_owned(), encoding, lost)
        };
        !lost && bytes.len() == 1 && (0x80..=0xbf).contains(&bytes[0])
    };
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if matches!(c, '\u{c2}'..='\u{f4}') && letters.peek().is_some_and(|next| second(*next)) {
            return true;
        }
    }
    false
}

fn undo_once(text: &str) -> Option<String> {
    let (bytes, _, lost) = WINDOWS_1252.encode(text);
    let better = std::str::from_utf8(&bytes).ok()?;
    (!lost && better.chars().count() < text.chars().count()).then(|| better.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_whatever_wrote_it() {
        let check = |bytes: &[u8], text: &str, guessed: &[usize]| {
            let decoded = decode(bytes);
            assert_eq!((decoded.text.as_str(), &decoded.guessed[..]), (text, guessed));
        };
        check(b"id,name\n1,Caf\xc3\xa9\n", "id,name\n1,Café\n", &[]);
        check(b"\xef\xbb\xbfid", "id", &[]);
        check(b"\xff\xfei\0d\0", "id", &[]);
        check(b"\xfe\xff\0i\0d", "id", &[]);
        check(b"i\0d\0,\0n\0", "id,n", &[]);
        check(b"a\nCaf\xe9\nCaf\xc3\xa9\n", "a\nCafé\nCafé\n", &[2]);
        check(b"it\x92s \x80 5", "it\u{2019}s \u{20ac} 5", &[1]);
    }

    #[test]
    fn what_was_encoded_twice_is_put_right() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(undo_double(text).as_deref(), expected, "{text}");
        check("MontrÃ©al", Some("Montréal"));
        check("Itâ€™s", Some("It\u{2019}s"));
        check("MontrÃƒÂ©al", Some("Montréal"));
        check("Québec and MontrÃ©al", Some("Québec and Montréal"));
        check("Montréal", None);
        check("SÃO PAULO", None);
        check("Â", None);
        check("naïve café à côté", None);
    }
}
