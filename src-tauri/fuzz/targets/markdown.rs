//! Markdown of a page: a tree that can be drawn, sent to the window and freed, whatever the text is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portage_content::{Block, Inline, Target, parse_markdown, plain_text};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let parsed = parse_markdown(text);
    parsed.blocks.iter().for_each(look);
    let plain = plain_text(&parsed.blocks);
    // Words come from the text; only line breaks, and entities written out, may add to them.
    assert!(plain.len() <= 8 * text.len() + 64, "{} bytes out of {}", plain.len(), text.len());
    let sent = serde_json::to_string(&parsed.blocks).expect("a tree can be sent");
    let received: Vec<Block> = serde_json::from_str(&sent).expect("a tree can be received");
    assert_eq!(received, parsed.blocks);
});

fn look(block: &Block) {
    match block {
        Block::Heading { level, content } => {
            assert!(matches!(level, 2 | 3), "level {level}");
            content.iter().for_each(look_inline);
        }
        Block::Paragraph { content } => content.iter().for_each(look_inline),
        Block::List { items, .. } => items.iter().flatten().for_each(look),
        Block::Callout { content, .. } => content.iter().for_each(look),
        Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).flatten().for_each(look_inline),
    }
}

fn look_inline(inline: &Inline) {
    match inline {
        Inline::Strong { content } | Inline::Emphasis { content } => content.iter().for_each(look_inline),
        Inline::Link { target, content } => {
            if let Target::Web { url } = target {
                assert!(url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https")), "{url}");
            }
            content.iter().for_each(look_inline);
        }
        Inline::Text { .. } | Inline::Figure { .. } | Inline::Break => {}
    }
}
