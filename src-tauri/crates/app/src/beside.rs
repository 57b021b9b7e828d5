//! Two languages of one page beside each other, section by section.
//!
//! A translation has the structure of its original, but the original may have changed since, and a page of two originals
//! may differ from the start. So sections are put together by what no language changes: their figures, links, telephone
//! numbers and shape. Their order holds, and what has no counterpart stands alone.

use std::collections::BTreeMap;

use crate::view::{BesideRow, BlockView, InlineView, TargetView};

/// A heading with what stands under it, or what stands before the first one.
pub(crate) type Section = Vec<BlockView>;

pub(crate) fn sections(blocks: Vec<BlockView>) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for block in blocks {
        match sections.last_mut() {
            Some(section) if !matches!(block, BlockView::Heading { .. }) => section.push(block),
            _ => sections.push(vec![block]),
        }
    }
    sections
}

/// The sections of both in one order; none of them is lost.
pub(crate) fn align(first: Vec<Section>, second: Vec<Section>) -> Vec<BesideRow> {
    let marks = |sections: &[Section]| sections.iter().map(|section| marks_of(section)).collect::<Vec<_>>();
    let (left, right) = (marks(&first), marks(&second));
    let (rows, columns) = (first.len(), second.len());
    // What is won at best by the sections from here on.
    let mut best = vec![vec![0_usize; columns + 1]; rows + 1];
    for (i, j) in (0..rows).rev().flat_map(|i| (0..columns).rev().map(move |j| (i, j))) {
        let together = best[i + 1][j + 1] + worth(&left[i], &right[j]);
        best[i][j] = together.max(best[i + 1][j]).max(best[i][j + 1]);
    }
    let (mut i, mut j) = (0, 0);
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let mut aligned = Vec::with_capacity(rows.max(columns));
    while i < rows || j < columns {
        let both = i < rows && j < columns;
        let together = both && best[i][j] == best[i + 1][j + 1] + worth(&left[i], &right[j]);
        let from_first = together || j == columns || (both && best[i][j] == best[i + 1][j]);
        let from_second = together || !from_first;
        (i, j) = (i + usize::from(from_first), j + usize::from(from_second));
        let next = |wanted: bool, sections: &mut std::vec::IntoIter<Section>| {
            sections.by_ref().take(usize::from(wanted)).next().unwrap_or_default()
        };
        aligned.push(BesideRow { first: next(from_first, &mut first), second: next(from_second, &mut second) });
    }
    aligned
}

/// A translation with the sections that its original has gained since, each where it belongs and with its language.
pub(crate) fn completed(blocks: Vec<BlockView>, original: Vec<BlockView>, lang: &str) -> Vec<BlockView> {
    let rows = align(sections(blocks), sections(original));
    rows.into_iter()
        .flat_map(|row| {
            if !row.first.is_empty() {
                return row.first;
            }
            let content = row.second.into_iter().map(|block| named_for(block, lang)).collect();
            vec![BlockView::Untranslated { lang: lang.to_owned(), content }]
        })
        .collect()
}

/// Headings are numbered in each language from the start; two on one page need two names.
fn named_for(block: BlockView, lang: &str) -> BlockView {
    match block {
        BlockView::Heading { level, anchor, content } => {
            BlockView::Heading { level, anchor: format!("{lang}-{anchor}"), content }
        }
        other => other,
    }
}

/// How much it is worth to put two sections together: always something, so that only a section too many stands alone.
fn worth(a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>) -> usize {
    let common: usize = a.iter().map(|(mark, count)| count.min(b.get(mark).unwrap_or(&0))).sum();
    let all = a.values().sum::<usize>() + b.values().sum::<usize>() - common;
    100 + 1000 * common / all.max(1)
}

/// What a section holds in any language, and how often.
fn marks_of(section: &[BlockView]) -> BTreeMap<String, usize> {
    let mut marks = Vec::new();
    note_blocks(section, &mut marks);
    let mut counted = BTreeMap::new();
    for mark in marks {
        *counted.entry(mark).or_default() += 1;
    }
    counted
}

fn note_blocks(blocks: &[BlockView], marks: &mut Vec<String>) {
    for block in blocks {
        match block {
            BlockView::Heading { level, content, .. } => {
                marks.push(format!("heading {level}"));
                note_inlines(content, marks);
            }
            BlockView::Paragraph { content } => {
                marks.push("paragraph".to_owned());
                note_inlines(content, marks);
            }
            BlockView::List { ordered, items } => {
                marks.push(format!("list {ordered} {}", items.len()));
                items.iter().for_each(|item| note_blocks(item, marks));
            }
            BlockView::Callout { tone, content } => {
                marks.push(format!("callout {tone:?}"));
                note_blocks(content, marks);
            }
            BlockView::Table { head, rows } => {
                marks.push(format!("table {} {}", head.len(), rows.len()));
                head.iter().chain(rows.iter().flatten()).for_each(|cell| note_inlines(cell, marks));
            }
            BlockView::Untranslated { content, .. } => note_blocks(content, marks),
        }
    }
}

fn note_inlines(content: &[InlineView], marks: &mut Vec<String>) {
    for piece in content {
        match piece {
            InlineView::Figure { figure } => marks.push(format!("figure {}", figure.id)),
            InlineView::Link { target, content } => {
                // An official page has another address in each language.
                if !matches!(target, TargetView::Web { .. }) {
                    marks.push(format!("{target:?}"));
                }
                note_inlines(content, marks);
            }
            InlineView::Strong { content } | InlineView::Emphasis { content } => note_inlines(content, marks),
            InlineView::Text { .. } | InlineView::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<InlineView> {
        vec![InlineView::Text { text: text.to_owned() }]
    }

    fn heading(anchor: &str) -> BlockView {
        BlockView::Heading { level: 2, anchor: anchor.to_owned(), content: text("A heading") }
    }

    fn paragraph(words: &str) -> BlockView {
        BlockView::Paragraph { content: text(words) }
    }

    fn calling(number: &str) -> BlockView {
        let target = TargetView::Phone { number: number.to_owned() };
        BlockView::Paragraph { content: vec![InlineView::Link { target, content: text("call") }] }
    }

    /// Each row by the anchors of its headings; a dash where nothing stands.
    fn rows(first: &[BlockView], second: &[BlockView]) -> Vec<(String, String)> {
        let name = |section: &[BlockView]| match section.first() {
            Some(BlockView::Heading { anchor, .. }) => anchor.clone(),
            Some(_) => "lead".to_owned(),
            None => "-".to_owned(),
        };
        let aligned = align(sections(first.to_vec()), sections(second.to_vec()));
        aligned.iter().map(|row| (name(&row.first), name(&row.second))).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn sections_of_one_structure_stand_in_their_order() {
        let page = |lang: &str| vec![paragraph(lang), heading("a"), paragraph(lang), heading("b"), paragraph(lang)];
        assert_eq!(rows(&page("ar"), &page("en")), pairs(&[("lead", "lead"), ("a", "a"), ("b", "b")]));
    }

    #[test]
    fn a_newer_section_stands_alone_and_moves_no_other() {
        let old = [heading("a"), calling("911"), heading("c"), calling("211")];
        let new = [heading("a"), calling("911"), heading("b"), calling("988"), heading("c"), calling("211")];
        assert_eq!(rows(&old, &new), pairs(&[("a", "a"), ("-", "b"), ("c", "c")]));
        assert_eq!(rows(&new, &old), pairs(&[("a", "a"), ("b", "-"), ("c", "c")]));
        assert_eq!(rows(&[], &old), pairs(&[("-", "a"), ("-", "c")]));
        assert_eq!(rows(&old, &[]), pairs(&[("a", "-"), ("c", "-")]));
    }

    #[test]
    fn no_block_is_lost_whatever_the_structures() {
        let page = |seed: usize| -> Vec<BlockView> {
            (0..seed % 7 + 3)
                .flat_map(|at| match (seed + at * at) % 4 {
                    0 => vec![heading(&format!("{at}"))],
                    1 => vec![calling(&format!("{}", at % 3))],
                    2 => vec![paragraph("x"), heading(&format!("{at}")), calling("911")],
                    _ => vec![paragraph("y")],
                })
                .collect()
        };
        for (a, b) in (0..20).flat_map(|a| (0..20).map(move |b| (a, b))) {
            let aligned = align(sections(page(a)), sections(page(b)));
            let first: Vec<_> = aligned.iter().flat_map(|row| row.first.clone()).collect();
            let second: Vec<_> = aligned.iter().flat_map(|row| row.second.clone()).collect();
            assert_eq!((first, second), (page(a), page(b)), "{a} beside {b}");
        }
    }

    #[test]
    fn a_translation_is_completed_where_the_original_has_grown() {
        let old = vec![heading("part-0"), calling("911"), heading("part-2"), calling("211")];
        let new = vec![
            heading("part-0"),
            calling("911"),
            heading("part-2"),
            calling("988"),
            heading("part-4"),
            calling("211"),
        ];
        let added =
            BlockView::Untranslated { lang: "en".to_owned(), content: vec![heading("en-part-2"), calling("988")] };
        let page = completed(old.clone(), new, "en");
        assert_eq!(page, [&old[..2], &[added], &old[2..]].concat());
        assert_eq!(completed(old.clone(), old.clone(), "en"), old, "nothing is lacking");
    }
}
