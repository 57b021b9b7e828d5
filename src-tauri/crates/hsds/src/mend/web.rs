//! Web addresses and e-mail addresses.

use url::Url;

pub(crate) enum Found {
    /// As it was.
    Sound,
    /// As it should be; the rule, and what else stood there.
    Mended { value: String, code: &'static str, rest: Option<String> },
    /// It would run something, and is not kept.
    Refused,
    /// It cannot be told what was meant.
    Unreadable,
}

/// What a browser would run or read from the device.
const REFUSED: &[&str] = &["javascript:", "vbscript:", "data:", "file:", "blob:", "about:", "view-source:"];

pub(crate) fn uri(text: &str) -> Found {
    let trimmed = text.trim();
    let squeezed: String = trimmed.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let lower = squeezed.to_ascii_lowercase();
    if REFUSED.iter().any(|scheme| lower.starts_with(scheme)) {
        return Found::Refused;
    }
    if trimmed == text && is_sound(text) {
        return Found::Sound;
    }
    // Several in one cell: the first one, and the rest beside it.
    let mut parts =
        trimmed.split(|c: char| c.is_whitespace() || matches!(c, ';' | '|' | ',')).filter(|part| !part.is_empty());
    // A space may have slipped in, but what stands behind a whole address are other words.
    let slip = parts.clone().next().is_none_or(|first| {
        let lower = first.to_ascii_lowercase();
        first.len() == trimmed.len()
            || complete(first).is_none() && (lower.starts_with("http") || first.ends_with(['.', '/']))
    });
    let whole = complete(&squeezed).filter(|_| slip);
    let several = parts.clone().filter(|part| complete(part).is_some()).count() > 1;
    if let Some(value) = whole.filter(|_| !several && !trimmed.contains(';')) {
        let code = match () {
            () if value == squeezed => "url-spaces",
            () if value == encoded(&squeezed) => "url-letters",
            () => "url-scheme",
        };
        return Found::Mended { value, code, rest: None };
    }
    let first = parts.find_map(complete);
    match first {
        Some(value) => {
            let rest = (several || parts.next().is_some()).then(|| trimmed.to_owned());
            Found::Mended { value, code: "url-several", rest }
        }
        None => Found::Unreadable,
    }
}

fn is_sound(text: &str) -> bool {
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    (lower.starts_with("http://") || lower.starts_with("https://"))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | ';' | '|'))
        && encoded(text) == text
        && Url::parse(text).is_ok_and(|url| is_host(&url))
}

/// An address in the letters that an address may have (RFC 3986); all others by their numbers, as browsers send them.
fn encoded(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let plain =
        if text.is_ascii() { text.to_owned() } else { Url::parse(text).map_or_else(|_| text.to_owned(), String::from) };
    let bytes = plain.as_bytes();
    let mut out = String::with_capacity(plain.len());
    let mut hash = false;
    for (at, byte) in bytes.iter().enumerate() {
        let allowed = match byte {
            b'%' => bytes.get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit)),
            b'#' => !std::mem::replace(&mut hash, true),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(byte),
        };
        if allowed {
            out.push(char::from(*byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

fn is_host(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    url.username().is_empty()
        && url.password().is_none()
        && host.contains('.')
        && !host.ends_with('.')
        && !host.contains("..")
}

/// An address with its scheme, where that can be told.
fn complete(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '.' | ','));
    let letters = encoded(text);
    if is_sound(&letters) {
        return Some(letters);
    }
    let lower = text.to_ascii_lowercase();
    let rest = [
        "https//",
        "http//",
        "https:/",
        "http:/",
        "htttps://",
        "htttp://",
        "htpp://",
        "hhttp://",
        "http://http://",
        "http://https://",
        "//",
    ]
    .iter()
    .filter(|slip| lower.starts_with(**slip))
    .max_by_key(|slip| slip.len())
    .map_or(text, |slip| &text[slip.len()..]);
    let rest = rest.trim_start_matches('/');
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let is_name = labels.len() >= 2
        && labels.iter().all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        && labels.last().is_some_and(|last| last.len() >= 2 && last.chars().all(char::is_alphabetic));
    let scheme = if lower.starts_with("http:") || lower.starts_with("http/") { "http" } else { "https" };
    let full = encoded(&format!("{scheme}://{rest}"));
    (is_name && !rest.contains('@') && is_sound(&full)).then_some(full)
}

pub(crate) fn email(text: &str) -> Found {
    if is_email(text) {
        return Found::Sound;
    }
    let lower = text.trim().to_ascii_lowercase();
    if REFUSED.iter().any(|scheme| lower.starts_with(scheme)) {
        return Found::Refused;
    }
    let spelled = [
        (" (at) ", "@"),
        ("(at)", "@"),
        (" [at] ", "@"),
        ("[at]", "@"),
        (" at ", "@"),
        (" (dot) ", "."),
        ("(dot)", "."),
        (" [dot] ", "."),
        ("[dot]", "."),
        (" dot ", "."),
    ];
    let mut plain = text.trim().to_owned();
    if !plain.contains('@') {
        for (from, to) in spelled {
            plain = plain.replace(from, to);
        }
    }
    let plain = plain.strip_prefix("mailto:").or_else(|| plain.strip_prefix("Mailto:")).unwrap_or(&plain).to_owned();
    // Spaces around the sign are a slip; elsewhere they end the address.
    let plain = plain.split('@').map(str::trim).collect::<Vec<_>>().join("@");
    let bare = edges(&plain);
    if !plain.contains([';', ',', '|']) {
        let value = if is_email(bare) { Some(bare.to_owned()) } else { in_ascii(bare) };
        if let Some(value) = value {
            return Found::Mended { value, code: "email-form", rest: None };
        }
    }
    let mut parts = plain
        .split(|c: char| c.is_whitespace() || matches!(c, ';' | ',' | '|' | '/'))
        .map(edges)
        .filter(|part| is_email(part));
    match parts.next() {
        Some(first) => {
            Found::Mended { value: first.to_owned(), code: "email-several", rest: Some(text.trim().to_owned()) }
        }
        None => Found::Unreadable,
    }
}

/// An address whose host has letters of its own language, as it is written on the wire (IDNA).
fn in_ascii(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let url::Host::Domain(host) = url::Host::parse(host).ok()? else { return None };
    Some(format!("{name}@{host}")).filter(|plain| is_email(plain))
}

fn edges(text: &str) -> &str {
    text.trim_matches(|c: char| matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '.' | ',' | ';' | ':'))
}

pub(crate) fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let in_name = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let labels: Vec<&str> = host.split('.').collect();
    // The lengths are those of RFC 5321.
    (1..=64).contains(&name.len())
        && host.len() <= 253
        && name.chars().all(in_name)
        && !name.contains("..")
        && !name.starts_with('.')
        && !name.ends_with('.')
        && labels.len() >= 2
        && labels.iter().all(|label| is_label(label))
        && labels.last().is_some_and(|last| last.len() >= 2)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(found: Found) -> String {
        match found {
            Found::Sound => "sound".to_owned(),
            Found::Mended { value, rest: Some(_), .. } => format!("{value} and more"),
            Found::Mended { value, .. } => value,
            Found::Refused => "refused".to_owned(),
            Found::Unreadable => "unreadable".to_owned(),
        }
    }

    #[test]
    fn web_addresses() {
        let check = |text: &str, expected: &str| assert_eq!(told(uri(text)), expected, "{text}");
        check("https://example.org/a?b=c#d", "sound");
        check("http://example.org", "sound");
        check("www.example.org/help", "https://www.example.org/help");
        check("example.org", "https://example.org");
        check("example.org main page", "https://example.org and more");
        check("https:// example.org", "https://example.org");
        check("https://example.org/caf\u{e9}?a=b c", "https://example.org/caf%C3%A9?a=b and more");
        check("https://example.org/caf\u{e9}", "https://example.org/caf%C3%A9");
        check(" https://example.org ", "https://example.org");
        check("http//example.org", "http://example.org");
        check("https:/example.org", "https://example.org");
        check("http://example.org; http://other.org", "http://example.org and more");
        check("http://example.org www.other.org", "http://example.org and more");
        check("javascript:alert(1)", "refused");
        check(" Java\tScript:alert(1)", "refused");
        check("data:text/html,x", "refused");
        check("file:///etc/passwd", "refused");
        check("see the website", "unreadable");
        check("info@example.org", "unreadable");
        check("https://user:word@example.org", "unreadable");
        check("http://localhost", "unreadable");
    }

    #[test]
    fn addresses_of_letters() {
        let check = |text: &str, expected: &str| assert_eq!(told(email(text)), expected, "{text}");
        check("info@example.org", "sound");
        check("info @ example.org", "info@example.org");
        check("mailto:info@example.org", "info@example.org");
        check("<info@example.org>.", "info@example.org");
        check("info (at) example.org", "info@example.org");
        check("a@example.org; b@example.org", "a@example.org and more");
        check("Intake: a@example.org", "a@example.org and more");
        check("ask at the desk", "unreadable");
        check("info@example", "unreadable");
        check("javascript:alert(1)", "refused");
    }
}
