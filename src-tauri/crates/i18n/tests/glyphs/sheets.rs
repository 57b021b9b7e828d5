//! What the style sheets say of fonts: as much of CSS as `fonts.css` and `tokens.css` use.

use std::ops::RangeInclusive;

use super::texts::read;

/// The weight of running text. Another one may lack a character: an engine then thickens this one.
const TEXT: u16 = 400;

/// One `@font-face`.
#[derive(Debug)]
pub struct Face {
    pub family: String,
    /// The name of its file in `assets/fonts`.
    pub file: String,
    weights: RangeInclusive<u16>,
    italic: bool,
    ranges: Vec<RangeInclusive<u32>>,
}

impl Face {
    /// Whether running text is drawn with it.
    pub fn is_for_text(&self) -> bool {
        self.weights.contains(&TEXT) && !self.italic
    }

    /// Whether the window asks this file for a character.
    pub fn holds(&self, letter: char) -> bool {
        self.ranges.iter().any(|range| range.contains(&u32::from(letter)))
    }
}

/// Every face of the window.
pub fn faces() -> Vec<Face> {
    let text = ["ui/src/app/fonts.css", "ui/src/app/fonts-cut.css"].map(sheet).concat();
    text.split("@font-face {").skip(1).map(face).collect()
}

fn face(block: &str) -> Face {
    let body = block.split('}').next().unwrap_or_default();
    let value = |name: &str| {
        let found = body.split(';').find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(':'));
        found.unwrap_or_else(|| panic!("a face without {name}: {body}")).trim()
    };
    let (_, file) = value("src").split_once("$fonts/").expect("a file of assets/fonts");
    let weights: Vec<u16> = value("font-weight").split(' ').map(|weight| weight.parse().expect("a weight")).collect();
    Face {
        family: value("font-family").trim_matches('"').to_owned(),
        file: file.split('"').next().unwrap_or_default().to_owned(),
        italic: body.contains("font-style: italic"),
        weights: weights[0]..=weights[weights.len() - 1],
        ranges: value("unicode-range").split(',').map(|points| range(points.trim())).collect(),
    }
}

fn range(points: &str) -> RangeInclusive<u32> {
    let points = points.strip_prefix("U+").expect("a code point");
    let (first, last) = points.split_once('-').unwrap_or((points, points));
    let number = |digits| u32::from_str_radix(digits, 16).expect("a code point");
    number(first)..=number(last)
}

/// The lists of families in `tokens.css`.
pub struct Stacks {
    /// `--latin`: behind every language's own.
    pub everywhere: Vec<String>,
    /// Selector and first family of each rule for languages.
    rules: Vec<(String, String)>,
}

impl Stacks {
    pub fn read() -> Self {
        let text = sheet("ui/src/app/tokens.css");
        let (_, list) = text.split_once("--latin:").expect("tokens.css has --latin");
        let everywhere = quoted(list.split(';').next().unwrap_or_default());
        let rules = text.split('}').filter_map(|rule| {
            let (selector, body) = rule.rsplit_once('{')?;
            let (_, value) = body.split_once("--font: \"")?;
            Some((selector.trim().to_owned(), value.split('"').next()?.to_owned()))
        });
        Self { rules: rules.collect(), everywhere }
    }

    /// The family with which a language is drawn first.
    pub fn first(&self, tag: &str) -> String {
        let language = format!(":lang({})", tag.split('-').next().unwrap_or_default());
        let own = self.rules.iter().find(|(selector, _)| selector.contains(&language));
        own.map_or_else(|| self.everywhere[0].clone(), |(_, family)| family.clone())
    }
}

fn quoted(list: &str) -> Vec<String> {
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// A style sheet without its comments.
fn sheet(file: &str) -> String {
    let text = read(file).unwrap_or_else(|| panic!("{file} is not there")).words;
    let pieces = text.split("/*").enumerate().map(|(i, piece)| match (i, piece.split_once("*/")) {
        (0, _) => piece,
        (_, rest) => rest.map_or("", |(_, rest)| rest),
    });
    pieces.collect()
}
