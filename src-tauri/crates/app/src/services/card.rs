//! A service as a card for an address book (vCard 4.0, RFC 6350), and as lines for a QR code.

/// What a card says. Plain text, nothing of the person's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    pub name: String,
    pub organization: String,
    /// As they are read, each with its extension.
    pub phones: Vec<(String, Option<String>)>,
    /// Street, city and postal code.
    pub addresses: Vec<(String, String, String)>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub note: String,
}

/// Octets of a line before it is folded, without its end.
const LINE: usize = 75;

impl Card {
    /// The card as a file.
    pub fn vcard(&self) -> String {
        let mut lines = vec!["BEGIN:VCARD".to_owned(), "VERSION:4.0".to_owned(), "KIND:org".to_owned()];
        lines.push(format!("FN:{}", escaped(&self.name)));
        if !self.organization.is_empty() {
            lines.push(format!("ORG:{}", component(&self.organization)));
        }
        for (number, extension) in &self.phones {
            lines.push(telephone(number, extension.as_deref()));
        }
        for (street, city, code) in &self.addresses {
            let parts = [street, city].map(|part| component(part));
            lines.push(format!("ADR;TYPE=work:;;{};{};ON;{};Canada", parts[0], parts[1], component(code)));
        }
        if let Some(email) = &self.email {
            lines.push(format!("EMAIL:{}", escaped(email)));
        }
        if let Some(url) = &self.url {
            lines.push(format!("URL:{}", one_line(url)));
        }
        if !self.note.is_empty() {
            lines.push(format!("NOTE:{}", escaped(&self.note)));
        }
        lines.push("END:VCARD".to_owned());
        lines.iter().map(|line| folded(line)).collect()
    }

    /// Name, telephone numbers and addresses, a line each, in at most so many bytes; what does not fit is left out.
    pub fn lines(&self, most: usize) -> String {
        let phones = self.phones.iter().map(|(number, extension)| match extension {
            Some(extension) => format!("{number} x {extension}"),
            None => number.clone(),
        });
        let addresses = self.addresses.iter().map(|(street, city, code)| {
            [street, city, code].into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
        });
        let mut text = cut(&one_line(&self.name), most).to_owned();
        for line in phones.chain(addresses) {
            let line = one_line(&line);
            if text.len() + 1 + line.len() <= most {
                text.push('\n');
                text.push_str(&line);
            }
        }
        text
    }
}

/// `TEL` as RFC 3966 writes a number: one with its country where it is surely one of North America, else as a text.
fn telephone(number: &str, extension: Option<&str>) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let full = match digits.len() {
        10 if !number.starts_with('+') => Some(format!("+1{digits}")),
        11 if digits.starts_with('1') => Some(format!("+{digits}")),
        8.. if number.starts_with('+') => Some(format!("+{digits}")),
        _ => None,
    };
    let extension: String = extension.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    match full {
        Some(full) if extension.is_empty() => format!("TEL;VALUE=uri;TYPE=\"work,voice\":tel:{full}"),
        Some(full) => format!("TEL;VALUE=uri;TYPE=\"work,voice\":tel:{full};ext={extension}"),
        None => format!("TEL;VALUE=text;TYPE=\"work,voice\":{}", escaped(number)),
    }
}

/// A text as a value: its commas, backslashes and ends of lines escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ',' => out.push_str("\\,"),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A text within a value of several: its semicolons escaped too.
fn component(text: &str) -> String {
    escaped(text).replace(';', "\\;")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect()
}

/// As much of a text as fits, without half a character.
fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A line with its end; a long one is folded, and no character is parted.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / LINE * 3 + 2);
    let mut rest = line;
    let mut room = LINE;
    loop {
        let part = cut(rest, room);
        out.push_str(part);
        out.push_str("\r\n");
        rest = &rest[part.len()..];
        if rest.is_empty() {
            return out;
        }
        out.push(' ');
        room = LINE - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Card {
        Card {
            name: "Help, now; here".to_owned(),
            organization: "Office\\House; Inc.".to_owned(),
            phones: vec![
                ("416-326-1234".to_owned(), Some("12".to_owned())),
                ("1-866-532-3161".to_owned(), None),
                ("2-1-1".to_owned(), None),
            ],
            addresses: vec![("1 Main St, Unit 2".to_owned(), "Toronto".to_owned(), "M5V 2T6".to_owned())],
            email: Some("help@example.org".to_owned()),
            url: Some("https://example.org/a?b=1,2".to_owned()),
            note: "First line\nsecond line".to_owned(),
        }
    }

    #[test]
    fn a_card_is_as_the_standard_writes_it() {
        let expected = [
            "BEGIN:VCARD",
            "VERSION:4.0",
            "KIND:org",
            "FN:Help\\, now; here",
            "ORG:Office\\\\House\\; Inc.",
            "TEL;VALUE=uri;TYPE=\"work,voice\":tel:+14163261234;ext=12",
            "TEL;VALUE=uri;TYPE=\"work,voice\":tel:+18665323161",
            "TEL;VALUE=text;TYPE=\"work,voice\":2-1-1",
            "ADR;TYPE=work:;;1 Main St\\, Unit 2;Toronto;ON;M5V 2T6;Canada",
            "EMAIL:help@example.org",
            "URL:https://example.org/a?b=1,2",
            "NOTE:First line\\nsecond line",
            "END:VCARD",
            "",
        ];
        assert_eq!(card().vcard(), expected.join("\r\n"));
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let name = "é".repeat(100);
        let text = Card { name: name.clone(), ..Card::default() }.vcard();
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        assert!(text.replace("\r\n ", "").contains(&format!("FN:{name}\r\n")));
    }

    #[test]
    fn nothing_in_a_text_begins_a_line_of_its_own() {
        let name = "A\r\nEND:VCARD\rTEL:911\nX".to_owned();
        let text = Card { name, url: Some("https://x.example/\r\nNOTE:y".to_owned()), ..Card::default() }.vcard();
        assert_eq!(text.matches("\r\nEND:VCARD").count(), 1);
        assert!(!text.contains("\r\nTEL") && !text.contains("\r\nNOTE"));
    }

    #[test]
    fn a_code_holds_name_numbers_and_addresses_within_its_size() {
        let lines = card().lines(1000);
        assert_eq!(
            lines,
            "Help, now; here\n416-326-1234 x 12\n1-866-532-3161\n2-1-1\n1 Main St, Unit 2, Toronto, M5V 2T6"
        );
        for most in 0..lines.len() {
            let short = card().lines(most);
            assert!(short.len() <= most);
        }
    }
}
