use portage_content::{Block, Inline, is_id, parse_markdown};

/// The longest text that is read of one record in one language, in bytes; a page is far below it.
const MAX_TEXT_BYTES: usize = 256 << 10;

const OPEN: &str = "{figure:";

/// The words of a Markdown text without its marks, a line for each paragraph. A figure stands as `{figure:ID}`: its
/// value depends on the day and the reader, so it is written when the text is shown.
pub(crate) fn plain(markdown: &str) -> String {
    let mut text = String::new();
    blocks(&parse_markdown(cut(markdown, MAX_TEXT_BYTES)).blocks, &mut text);
    text.truncate(text.trim_end().len());
    text
}

/// As much of a text as fits into a number of bytes.
pub(crate) fn cut(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A text in which each `{figure:ID}` is replaced by what `write` gives for its id, or by three points.
pub fn write_figures(text: &str, mut write: impl FnMut(&str) -> Option<String>) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        written.push_str(before);
        match after.split_once('}') {
            Some((id, after)) if is_id(id) => {
                written.push_str(write(id).as_deref().unwrap_or("…"));
                rest = after;
            }
            _ => {
                written.push_str(OPEN);
                rest = after;
            }
        }
    }
    written + rest
}

/// The text up to a figure that was cut in two.
pub(crate) fn before_broken_figure(text: &str) -> &str {
    match text.rfind(OPEN) {
        Some(open) if !text[open..].contains('}') => &text[..open],
        _ => text,
    }
}

fn blocks(of: &[Block], text: &mut String) {
    for block in of {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => {
                inlines(content, text);
                text.push('\n');
            }
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, text)),
            Block::Callout { content, .. } => blocks(content, text),
            Block::Table { head, rows } => {
                for row in std::iter::once(head).chain(rows) {
                    for cell in row {
                        inlines(cell, text);
                        text.push(' ');
                    }
                    text.push('\n');
                }
            }
        }
    }
}

fn inlines(of: &[Inline], text: &mut String) {
    for inline in of {
        match inline {
            Inline::Text { text: words } => text.push_str(words),
            Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
                inlines(content, text);
            }
            Inline::Figure { id } => {
                text.push_str(OPEN);
                text.push_str(id);
                text.push('}');
            }
            Inline::Break => text.push(' '),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_figures_stay() {
        let markdown =
            "## Cost\n\n1. Pay **{figure:fee}** to [the office](service:office).\n\n| a | b |\n|---|---|\n| c | d |\n";
        assert_eq!(plain(markdown), "Cost\nPay {figure:fee} to the office.\na b \nc d");
    }

    #[test]
    fn figures_are_written_or_left_out() {
        let write = |id: &str| (id == "fee").then(|| "$35".to_owned());
        assert_eq!(write_figures("Pay {figure:fee} in {figure:days}.", write), "Pay $35 in ….");
        assert_eq!(write_figures("{figure:} {figure:A b} {figure:", write), "{figure:} {figure:A b} {figure:");
        assert_eq!(before_broken_figure("Pay {figure:fe"), "Pay ");
        assert_eq!(before_broken_figure("Pay {figure:fee} now"), "Pay {figure:fee} now");
    }
}
