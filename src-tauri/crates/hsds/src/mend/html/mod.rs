//! HTML in text: read as plain text, or as the few marks of Markdown that a page may have. Nothing of it is ever run, and
//! no tag comes through.

mod names;

use names::{BLOCKS, NAMED, NAMES, SILENT};

/// Whether a text holds tags or character references. `2 < 3 & 4` does not.
pub(crate) fn has_markup(text: &str) -> bool {
    let tag = text.match_indices('<').any(|(at, _)| tag_at(&text[at..]).is_some());
    tag || text.match_indices('&').any(|(at, _)| reference(&text[at..]).is_some())
}

/// As one run of words.
pub(crate) fn to_plain(text: &str) -> String {
    settled(text, false).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As Markdown: paragraphs, lists, links to the web, emphasis.
pub(crate) fn to_markdown(text: &str) -> String {
    settled(text, true)
}

/// References can spell a tag, and a tag within a tag leaves one behind: what comes out is read until it holds none.
fn settled(text: &str, marks: bool) -> String {
    let mut out = render(text, marks);
    for _ in 0..3 {
        if !out.match_indices('<').any(|(at, _)| tag_at(&out[at..]).is_some()) {
            return out;
        }
        out = render(&out, marks);
    }
    out.replace('<', "")
}

struct Tag<'t> {
    name: String,
    closing: bool,
    attributes: &'t str,
    /// Bytes of the whole tag.
    len: usize,
}

/// No tag of a sound page is longer.
const MAX_TAG: usize = 4096;

/// A tag or comment at the beginning of `text`.
fn tag_at(text: &str) -> Option<Tag<'_>> {
    let inner = text.strip_prefix('<')?;
    if inner.starts_with("!--") {
        let len = text.find("-->").map_or(text.len(), |end| end + 3);
        return Some(Tag { name: String::new(), closing: false, attributes: "", len });
    }
    if inner.starts_with(['!', '?']) && inner[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
        let len = text.find('>').map_or(text.len(), |end| end + 1);
        return Some(Tag { name: String::new(), closing: false, attributes: "", len });
    }
    let closing = inner.starts_with('/');
    let named = inner.strip_prefix('/').unwrap_or(inner);
    let end = named.find(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).unwrap_or(named.len());
    let name = named[..end].to_ascii_lowercase();
    if !NAMES.contains(&name.as_str())
        || !named[end..].starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))
    {
        return None;
    }
    // A `>` within quotes is part of an attribute.
    let mut quote = None;
    for (at, c) in named[end..].char_indices().take_while(|(at, _)| *at < MAX_TAG) {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, '>') => {
                let attributes = &named[end..end + at];
                let len = text.len() - named.len() + end + at + 1;
                return Some(Tag { name, closing, attributes, len });
            }
            _ => {}
        }
    }
    // Never closed: what is left is no text for anyone.
    let len = text[1..].find(['<', '>']).map_or(text.len(), |next| next + 1);
    Some(Tag { name, closing, attributes: "", len })
}

/// A character reference at the beginning of `text`, and its length.
fn reference(text: &str) -> Option<(String, usize)> {
    let end = text[1..].bytes().take(32).position(|b| b == b';')? + 1;
    let name = &text[1..end];
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    let character = if let Some(hex) = name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
        number(hex, 16)?
    } else if let Some(digits) = name.strip_prefix('#') {
        number(digits, 10)?
    } else {
        NAMED.iter().find(|(known, _)| *known == name)?.1
    };
    // Numbers of the control block are Windows-1252 by what HTML says.
    let character = match u32::from(character) {
        code @ 0x80..=0x9f => {
            let byte = [u8::try_from(code).unwrap_or(b'?')];
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(&byte).0.chars().next().unwrap_or(' ')
        }
        0 => '\u{fffd}',
        _ => character,
    };
    Some((character.to_string(), end + 1))
}

fn render(text: &str, marks: bool) -> String {
    let mut out = String::with_capacity(text.len());
    // Text that was escaped twice holds tags behind its references; what they make is read for tags too, once more.
    let text = if text.contains("&lt;") || text.contains("&amp;") { decode_tags(text) } else { text.to_owned() };
    let mut rest = text.as_str();
    let mut lists: Vec<Option<u32>> = Vec::new();
    let mut links: Vec<Option<String>> = Vec::new();
    // Line breaks of the source are spaces where HTML makes the lines, and lines where it has only a bold word or two.
    let lines_kept = !makes_lines(&text);
    while let Some(c) = rest.chars().next() {
        if c == '<'
            && let Some(tag) = tag_at(rest)
        {
            rest = &rest[tag.len..];
            if SILENT.contains(&tag.name.as_str()) && !tag.closing {
                rest = closing(rest, &tag.name);
                continue;
            }
            element(&tag, marks, &mut out, &mut lists, &mut links);
            continue;
        }
        if c == '&'
            && let Some((character, len)) = reference(rest)
        {
            out.push_str(&character);
            rest = &rest[len..];
            continue;
        }
        match c {
            '\n' | '\r' | '\t' | ' ' if !(lines_kept && c == '\n') => {
                if !out.ends_with([' ', '\n']) {
                    out.push(' ');
                }
            }
            _ => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    tidy(&out)
}

/// Whether any tag of a text stands for a line of its own.
fn makes_lines(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        match tag_at(rest) {
            Some(tag) if tag.name == "br" || BLOCKS.contains(&tag.name.as_str()) => return true,
            Some(tag) => rest = &rest[tag.len..],
            None => rest = &rest[1..],
        }
    }
    false
}

/// A text from the tag on that closes `name`; nothing where there is none.
fn closing<'t>(text: &'t str, name: &str) -> &'t str {
    let closes = |rest: &str| rest.get(2..2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
    text.match_indices("</").map(|(at, _)| &text[at..]).find(|rest| closes(rest)).unwrap_or_default()
}

fn element(
    tag: &Tag<'_>,
    marks: bool,
    out: &mut String,
    lists: &mut Vec<Option<u32>>,
    links: &mut Vec<Option<String>>,
) {
    match tag.name.as_str() {
        "br" | "hr" | "tr" | "dt" | "dd" | "option" => line(out),
        "td" | "th" if !tag.closing && !out.ends_with(['\n', ' ']) && !out.is_empty() => {
            out.push_str("  ");
        }
        "ul" => {
            paragraph(out);
            if tag.closing {
                lists.pop();
            } else {
                lists.push(None);
            }
        }
        "ol" => {
            paragraph(out);
            if tag.closing {
                lists.pop();
            } else {
                lists.push(Some(0));
            }
        }
        "li" if !tag.closing => {
            line(out);
            match lists.last_mut() {
                Some(Some(number)) => {
                    *number += 1;
                    *out += &number.to_string();
                    *out += ". ";
                }
                _ => out.push_str("- "),
            }
        }
        "b" | "strong" if marks => mark(out, "**", tag.closing),
        "i" | "em" if marks => mark(out, "*", tag.closing),
        "a" if marks && !tag.closing => {
            let target = attribute(tag.attributes, "href").and_then(|href| safe_target(&href));
            if target.is_some() {
                out.push('[');
            }
            links.push(target);
        }
        "a" if marks => {
            if let Some(Some(target)) = links.pop() {
                // A link without words is its own words.
                if out.ends_with('[') {
                    out.pop();
                    out.push_str(&target);
                } else {
                    *out += "](";
                    *out += &target;
                    out.push(')');
                }
            }
        }
        name if BLOCKS.contains(&name) => paragraph(out),
        _ => {}
    }
}

/// Emphasis holds no spaces at its ends, or it is none.
fn mark(out: &mut String, sign: &str, closing: bool) {
    if closing {
        let kept = out.trim_end().len();
        let spaces = out.len() - kept;
        out.truncate(kept);
        // An empty one is taken back.
        if out.ends_with(sign) && !out.ends_with(&format!("{sign}{sign}")) {
            out.truncate(out.len() - sign.len());
        } else {
            out.push_str(sign);
        }
        if spaces > 0 {
            out.push(' ');
        }
    } else {
        out.push_str(sign);
    }
}

fn line(out: &mut String) {
    out.truncate(out.trim_end_matches(' ').len());
    if !out.is_empty() {
        out.push('\n');
    }
}

fn paragraph(out: &mut String) {
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push_str("\n\n");
    }
}

fn tidy(out: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in out.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim().to_owned()
}

/// `&lt;p&gt;` to `<p>`, where that makes a tag.
fn decode_tags(text: &str) -> String {
    let once = text
        .replace("&amp;lt;", "&lt;")
        .replace("&amp;gt;", "&gt;")
        .replace("&amp;nbsp;", "&nbsp;")
        .replace("&amp;amp;", "&amp;");
    let shown = once.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    if shown.match_indices('<').any(|(at, _)| tag_at(&shown[at..]).is_some()) { shown } else { once }
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.find(name)? + name.len();
    let value = attributes[at..].trim_start().strip_prefix('=')?.trim_start();
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split(|c: char| c.is_whitespace() || c == '>').next()?,
    };
    let mut decoded = String::new();
    let mut rest = value;
    while let Some(c) = rest.chars().next() {
        if c == '&'
            && let Some((character, len)) = reference(rest)
        {
            decoded.push_str(&character);
            rest = &rest[len..];
        } else {
            decoded.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    Some(decoded)
}

/// Only what a page may lead to: the web, a telephone, a letter.
fn safe_target(href: &str) -> Option<String> {
    let target: String = href.trim().chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let lower = target.to_ascii_lowercase();
    let known = ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme));
    (known && !target.contains(['(', ')', '<', '>', '[', ']'])).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_become_lines_lists_and_links() {
        let check = |html: &str, expected: &str| {
            assert!(has_markup(html), "{html}");
            assert_eq!(to_markdown(html), expected, "{html}");
        };
        check("<p>One</p><p>Two</p>", "One\n\nTwo");
        check(
            "Free courses in <ul>\n  <li>Digital Skills</li>\n  <li>Spanish</li>\n</ul>",
            "Free courses in\n\n- Digital Skills\n- Spanish",
        );
        check("<ol><li>a<li>b</ol>", "1. a\n2. b");
        check("a<br/>b", "a\nb");
        check("Call <b>now </b>please", "Call **now** please");
        check("<b></b>a", "a");
        check("<a href=\"https://x.org/?a=1&amp;b=2\">site</a>", "[site](https://x.org/?a=1&b=2)");
        check("<a href='javascript:alert(1)'>site</a>", "site");
        check("<a href=' java\nscript:alert(1)'>site</a>", "site");
        check(
            "R&eacute;sum&eacute; &amp; more&nbsp;here &#8217; &#x27; &#146;",
            "Résumé & more here \u{2019} ' \u{2019}",
        );
        check("&lt;p&gt;Twice&lt;/p&gt;", "Twice");
        check("a<script>alert('<b>x</b>')</script>b", "ab");
        check("a<style>p{}", "a");
        check("a<!-- secret -->b", "ab");
        check("<img src=x onerror=alert(1)>picture", "picture");
        check("<p title=\"a>b\">c</p>", "c");
        check("open <p class=", "open");
        check("<scr<script>ipt>alert(1)</script>", "<scr");
    }

    #[test]
    fn what_is_no_html_is_left_alone() {
        for text in ["2 < 3", "<3", "a & b", "AT&T;", "<john@example.org>", "if a < b and c > d", "&", "<", "< b >"] {
            assert!(!has_markup(text), "{text}");
        }
        assert_eq!(to_plain("<p>One</p>\n<p>Two</p>"), "One Two");
    }

    #[test]
    fn no_tag_comes_through_whatever_was_escaped() {
        for html in ["&amp;lt;script&amp;gt;x", "&lt;script&gt;x&lt;/script&gt;", "<<b>script>x", "&#60;script&#62;x"] {
            let plain = to_markdown(html);
            assert!(!plain.contains("<script"), "{html}: {plain}");
        }
    }
}
