//! Markdown as a tree that a screen can draw without any HTML.
//!
//! Allowed: headings of level 2 and 3, paragraphs, lists, strong and emphasis, links, tables and callouts
//! (`> [!WARNING]`). `{figure:ID}` stands for a figure. A link goes to a record (`guide:ID`, `task:ID`, `service:ID`,
//! `tool:ID`), to an `https:` or `http:` page, a `tel:` number or a `mailto:` address; nothing else is drawn.

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use crate::is_id;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    Heading { level: u8, content: Vec<Inline> },
    Paragraph { content: Vec<Inline> },
    List { ordered: bool, items: Vec<Vec<Block>> },
    Callout { tone: CalloutTone, content: Vec<Block> },
    Table { head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
}

/// What a callout is for; each has its sign and its word on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalloutTone {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`: something costs nothing.
    Free,
    /// `[!IMPORTANT]`: something has a last day.
    Deadline,
    /// `[!WARNING]` or `[!CAUTION]`
    Warning,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    Text { text: String },
    Strong { content: Vec<Inline> },
    Emphasis { content: Vec<Inline> },
    Link { target: Target, content: Vec<Inline> },
    Figure { id: String },
    Break,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Target {
    Record { kind: String, id: String },
    Web { url: String },
    Phone { number: String },
    Mail { address: String },
}

impl Target {
    /// The target that a link's destination names, if it is one that may be drawn.
    pub fn parse(destination: &str) -> Option<Self> {
        if let Ok(url) = url::Url::parse(destination) {
            match url.scheme() {
                "http" | "https" => return url.host().map(|_| Self::Web { url: destination.to_owned() }),
                "tel" => return Some(Self::Phone { number: url.path().to_owned() }).filter(|_| is_phone(url.path())),
                "mailto" => {
                    return Some(Self::Mail { address: url.path().to_owned() }).filter(|_| url.path().contains('@'));
                }
                _ => {}
            }
        }
        let (kind, id) = destination.split_once(':')?;
        (matches!(kind, "guide" | "task" | "service" | "tool") && is_id(id))
            .then(|| Self::Record { kind: kind.to_owned(), id: id.to_owned() })
    }
}

fn is_phone(number: &str) -> bool {
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '*' | '#'))
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextProblem {
    /// Byte offset in the Markdown.
    pub offset: usize,
    pub kind: TextProblemKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextProblemKind {
    RawHtml,
    BadLink {
        destination: String,
    },
    BadFigure {
        text: String,
    },
    /// An amount, a share or a period that should be a reference to a figure.
    TypedFigure {
        text: String,
    },
    NotAllowed {
        what: &'static str,
    },
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    pub blocks: Vec<Block>,
    pub problems: Vec<TextProblem>,
    /// Figures in order of appearance, with the byte offset.
    pub figures: Vec<(usize, String)>,
    /// Targets in order of appearance, with the byte offset.
    pub targets: Vec<(usize, Target)>,
}

enum Frame {
    Blocks { make: BlocksOf, blocks: Vec<Block> },
    Items { ordered: bool, items: Vec<Vec<Block>> },
    Inlines { make: InlinesOf, content: Vec<Inline> },
    Table { head: Vec<Vec<Inline>>, rows: Vec<Vec<Vec<Inline>>> },
    Row { cells: Vec<Vec<Inline>> },
}

enum BlocksOf {
    Item,
    Callout(CalloutTone),
}

enum InlinesOf {
    Heading(u8),
    Paragraph,
    Strong,
    Emphasis,
    Link(Option<Target>),
    Cell,
}

/// Reads Markdown into blocks; what is not allowed is left out and told.
pub fn parse_markdown(markdown: &str) -> Parsed {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let events = pulldown_cmark::TextMergeWithOffset::new(Parser::new_ext(markdown, options).into_offset_iter());
    let mut reader = Reader { parsed: Parsed::default(), frames: Vec::new() };
    for (event, range) in events {
        reader.event(event, range.start);
    }
    // A typed figure is looked for in the source, so that a link or a bold word in its middle hides nothing.
    let typed = typed_figures(markdown);
    reader.parsed.problems.extend(
        typed.into_iter().map(|(offset, text)| TextProblem { offset, kind: TextProblemKind::TypedFigure { text } }),
    );
    reader.parsed.problems.sort_by_key(|problem| problem.offset);
    reader.parsed
}

struct Reader {
    parsed: Parsed,
    frames: Vec<Frame>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, offset: usize) {
        match event {
            Event::Start(tag) => self.start(tag, offset),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, offset),
            Event::SoftBreak => self.inline(Inline::Text { text: " ".to_owned() }),
            Event::HardBreak => self.inline(Inline::Break),
            Event::Html(_) | Event::InlineHtml(_) => self.problem(offset, TextProblemKind::RawHtml),
            Event::Code(text) => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "code" });
                self.inline(Inline::Text { text: text.into_string() });
            }
            Event::Rule => self.problem(offset, TextProblemKind::NotAllowed { what: "a rule" }),
            _ => self.problem(offset, TextProblemKind::NotAllowed { what: "this mark" }),
        }
    }

    fn problem(&mut self, offset: usize, kind: TextProblemKind) {
        self.parsed.problems.push(TextProblem { offset, kind });
    }

    fn start(&mut self, tag: Tag<'_>, offset: usize) {
        let inlines = |make| Frame::Inlines { make, content: Vec::new() };
        let frame = match tag {
            Tag::Paragraph => inlines(InlinesOf::Paragraph),
            Tag::Heading { level, .. } => {
                let level = match level {
                    HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    _ => {
                        self.problem(offset, TextProblemKind::NotAllowed { what: "a heading of level 1 or below 3" });
                        3
                    }
                };
                inlines(InlinesOf::Heading(level))
            }
            Tag::List(start) => Frame::Items { ordered: start.is_some(), items: Vec::new() },
            Tag::Item => Frame::Blocks { make: BlocksOf::Item, blocks: Vec::new() },
            Tag::BlockQuote(kind) => {
                let tone = match kind {
                    Some(BlockQuoteKind::Tip) => CalloutTone::Free,
                    Some(BlockQuoteKind::Important) => CalloutTone::Deadline,
                    Some(BlockQuoteKind::Warning | BlockQuoteKind::Caution) => CalloutTone::Warning,
                    Some(BlockQuoteKind::Note) | None => CalloutTone::Note,
                };
                Frame::Blocks { make: BlocksOf::Callout(tone), blocks: Vec::new() }
            }
            Tag::Strong => inlines(InlinesOf::Strong),
            // What an HTML block holds is told as a problem and never drawn.
            Tag::Emphasis | Tag::HtmlBlock => inlines(InlinesOf::Emphasis),
            Tag::Link { dest_url, .. } => {
                let target = Target::parse(&dest_url);
                match &target {
                    Some(target) => self.parsed.targets.push((offset, target.clone())),
                    None => self.problem(offset, TextProblemKind::BadLink { destination: dest_url.into_string() }),
                }
                inlines(InlinesOf::Link(target))
            }
            Tag::Table(_) => Frame::Table { head: Vec::new(), rows: Vec::new() },
            Tag::TableHead | Tag::TableRow => Frame::Row { cells: Vec::new() },
            Tag::TableCell => inlines(InlinesOf::Cell),
            Tag::CodeBlock(_) => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "a code block" });
                inlines(InlinesOf::Paragraph)
            }
            Tag::Image { .. } => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "a picture" });
                inlines(InlinesOf::Emphasis)
            }
            _ => {
                self.problem(offset, TextProblemKind::NotAllowed { what: "this mark" });
                inlines(InlinesOf::Emphasis)
            }
        };
        self.frames.push(frame);
    }

    fn end(&mut self, tag: TagEnd) {
        let Some(frame) = self.frames.pop() else { return };
        match frame {
            Frame::Blocks { make: BlocksOf::Callout(tone), blocks } => {
                self.block(Block::Callout { tone, content: blocks });
            }
            Frame::Blocks { make: BlocksOf::Item, blocks } => {
                if let Some(Frame::Items { items, .. }) = self.frames.last_mut() {
                    items.push(blocks);
                }
            }
            Frame::Items { ordered, items } => self.block(Block::List { ordered, items }),
            Frame::Table { head, rows } => self.block(Block::Table { head, rows }),
            Frame::Row { cells } => {
                if let Some(Frame::Table { head, rows }) = self.frames.last_mut() {
                    if tag == TagEnd::TableHead { *head = cells } else { rows.push(cells) }
                }
            }
            Frame::Inlines { make, content } => match make {
                InlinesOf::Heading(level) => self.block(Block::Heading { level, content }),
                InlinesOf::Paragraph => {
                    if !content.is_empty() {
                        self.block(Block::Paragraph { content });
                    }
                }
                InlinesOf::Strong => self.inline(Inline::Strong { content }),
                InlinesOf::Emphasis => {
                    if !content.is_empty() {
                        self.inline(Inline::Emphasis { content });
                    }
                }
                InlinesOf::Link(Some(target)) => self.inline(Inline::Link { target, content }),
                InlinesOf::Link(None) => content.into_iter().for_each(|inline| self.inline(inline)),
                InlinesOf::Cell => {
                    if let Some(Frame::Row { cells }) = self.frames.last_mut() {
                        cells.push(content);
                    }
                }
            },
        }
    }

    fn block(&mut self, block: Block) {
        match self.frames.last_mut() {
            None => self.parsed.blocks.push(block),
            Some(Frame::Blocks { blocks, .. }) => blocks.push(block),
            // A block inside inlines, a table or a bare list cannot come out of CommonMark.
            Some(_) => {}
        }
    }

    fn inline(&mut self, inline: Inline) {
        match self.frames.last_mut() {
            Some(Frame::Inlines { content, .. }) => push_inline(content, inline),
            // The text of a tight list item stands without a paragraph.
            Some(Frame::Blocks { blocks, .. }) => {
                if let Some(Block::Paragraph { content }) = blocks.last_mut() {
                    push_inline(content, inline);
                } else {
                    blocks.push(Block::Paragraph { content: vec![inline] });
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, offset: usize) {
        let mut rest = text;
        while let Some(open) = rest.find("{figure:") {
            let at = offset + (text.len() - rest.len()) + open;
            let Some(close) = rest[open..].find('}') else { break };
            let id = &rest[open + 8..open + close];
            if open > 0 {
                self.inline(Inline::Text { text: rest[..open].to_owned() });
            }
            if is_id(id) {
                self.parsed.figures.push((at, id.to_owned()));
                self.inline(Inline::Figure { id: id.to_owned() });
            } else {
                self.problem(at, TextProblemKind::BadFigure { text: rest[open..=open + close].to_owned() });
            }
            rest = &rest[open + close + 1..];
        }
        if let Some(open) = rest.find("{figure") {
            let at = offset + (text.len() - rest.len()) + open;
            self.problem(at, TextProblemKind::BadFigure { text: rest[open..].to_owned() });
        }
        if !rest.is_empty() {
            self.inline(Inline::Text { text: rest.to_owned() });
        }
    }
}

fn push_inline(content: &mut Vec<Inline>, inline: Inline) {
    if let (Some(Inline::Text { text: last }), Inline::Text { text }) = (content.last_mut(), &inline) {
        last.push_str(text);
    } else {
        content.push(inline);
    }
}

/// The words after a number that make it a figure, in English and French.
const UNITS: &[&str] = &[
    "$", "%", "cad", "dollars", "dollar", "percent", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année",
    "années",
];

/// Amounts, shares and periods that are typed as digits, with their byte offset.
fn typed_figures(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() || (at > 0 && is_inside_word(text, at)) {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && (bytes[at].is_ascii_digit() || matches!(bytes[at], b',' | b'.')) {
            at += 1;
        }
        // A comma or point at the end belongs to the sentence.
        while matches!(bytes[at - 1], b',' | b'.') {
            at -= 1;
        }
        let dollar_before = text[..start].trim_end_matches([' ', '\u{a0}']).ends_with('$');
        let after = text[at..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
        let word: String = if after.starts_with(['$', '%']) {
            after.chars().take(1).collect()
        } else {
            after.chars().take_while(|c| c.is_alphabetic()).collect()
        };
        if dollar_before || UNITS.contains(&word.to_lowercase().as_str()) {
            let end = if dollar_before { at } else { text.len() - after.len() + word.len() };
            found.push((start, text[start..end].to_owned()));
        }
    }
    found
}

/// Whether the digit at `at` continues a word, a web address or a reference such as `{figure:a-90-days}`.
fn is_inside_word(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let token = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '>')).next().unwrap_or_default();
    token.contains('{')
        || token.contains('/')
        || token.contains(':')
        || token.ends_with(|c: char| c.is_alphanumeric() || c == '-')
}

/// The words of blocks, without marks; figures stand as their id in braces. For search and checks.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    blocks.iter().for_each(|block| plain_block(block, &mut text));
    text
}

fn plain_block(block: &Block, text: &mut String) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => {
            content.iter().for_each(|inline| plain_inline(inline, text));
            text.push('\n');
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| plain_block(block, text)),
        Block::Callout { content, .. } => content.iter().for_each(|block| plain_block(block, text)),
        Block::Table { head, rows } => {
            for row in std::iter::once(head).chain(rows) {
                for cell in row {
                    cell.iter().for_each(|inline| plain_inline(inline, text));
                    text.push(' ');
                }
                text.push('\n');
            }
        }
    }
}

fn plain_inline(inline: &Inline, text: &mut String) {
    match inline {
        Inline::Text { text: words } => text.push_str(words),
        Inline::Strong { content } | Inline::Emphasis { content } | Inline::Link { content, .. } => {
            content.iter().for_each(|inline| plain_inline(inline, text));
        }
        Inline::Figure { .. } | Inline::Break => text.push(' '),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text { text: text.to_owned() }
    }

    #[test]
    fn a_page_becomes_blocks() {
        let parsed = parse_markdown(
            "## What to do\n\n1. Go to [ServiceOntario](service:serviceontario).\n2. Pay {figure:card-fee}.\n\n> [!WARNING]\n> Never pay **cash**.\n",
        );
        assert_eq!(parsed.problems, []);
        assert_eq!(
            parsed.blocks,
            [
                Block::Heading { level: 2, content: vec![text("What to do")] },
                Block::List {
                    ordered: true,
                    items: vec![
                        vec![Block::Paragraph {
                            content: vec![
                                text("Go to "),
                                Inline::Link {
                                    target: Target::Record { kind: "service".into(), id: "serviceontario".into() },
                                    content: vec![text("ServiceOntario")],
                                },
                                text("."),
                            ]
                        }],
                        vec![Block::Paragraph {
                            content: vec![text("Pay "), Inline::Figure { id: "card-fee".into() }, text(".")]
                        }],
                    ],
                },
                Block::Callout {
                    tone: CalloutTone::Warning,
                    content: vec![Block::Paragraph {
                        content: vec![text("Never pay "), Inline::Strong { content: vec![text("cash")] }, text(".")]
                    }],
                },
            ]
        );
        assert_eq!(parsed.figures.iter().map(|(_, id)| id.as_str()).collect::<Vec<_>>(), ["card-fee"]);
    }

    #[test]
    fn raw_html_and_pictures_never_reach_the_tree() {
        let parsed =
            parse_markdown("<script>alert(1)</script>\n\nHello <b onclick=x>you</b> ![x](https://a.example/p.png)\n");
        let drawn = serde_json::to_string(&parsed.blocks).unwrap();
        assert!(!drawn.contains('<') && !drawn.contains("script") && !drawn.contains("a.example"), "{drawn}");
        assert!(parsed.problems.iter().filter(|p| p.kind == TextProblemKind::RawHtml).count() >= 3);
    }

    #[test]
    fn only_four_schemes_and_records_are_links() {
        for destination in
            ["https://www.ontario.ca/", "http://a.example/x", "tel:1-866-532-3161", "mailto:a@b.example", "guide:ohip"]
        {
            assert!(Target::parse(destination).is_some(), "{destination}");
        }
        for destination in [
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "https:",
            "guide:../x",
            "tel:abc",
            "ftp://a.example",
            "//a.example",
            "x",
        ] {
            assert!(Target::parse(destination).is_none(), "{destination}");
        }
        let parsed = parse_markdown("[press](javascript:alert)");
        assert_eq!(parsed.blocks, [Block::Paragraph { content: vec![text("press")] }]);
    }

    #[test]
    fn typed_figures_are_found() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<String> = typed_figures(text).into_iter().map(|(_, text)| text).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("It costs $1,590 today.", &["1,590"]);
        check("Cela coûte 1 590 $ par an.", &["590 $"]);
        check("within 60 days or 2 years", &["60 days", "2 years"]);
        check("un délai de 6 mois, 2,5 %", &["6 mois", "2,5 %"]);
        check("Call 988, day or night. In 2026, 30 days.", &["30 days"]);
        check("Call 911 or 2-1-1, form 1295, in 3 steps, {figure:a-90-days} days, NOC 2021", &[]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(markdown in "\\PC{0,300}") {
            let parsed = parse_markdown(&markdown);
            let _ = plain_text(&parsed.blocks);
        }
    }
}
