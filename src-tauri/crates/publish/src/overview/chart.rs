//! Bars in SVG. The table beside each says the same, for those who do not see it.

use std::fmt::Write as _;

use super::page::escape;

const HEIGHT: usize = 120;
const BAR: usize = 34;
const STEP: usize = 48;

/// Upright bars, each with its number above and its name below.
pub(super) fn bars(label: &str, bars: &[(String, usize, bool)]) -> String {
    let most = bars.iter().map(|(_, count, _)| *count).max().unwrap_or_default().max(1);
    let width = (STEP * bars.len()).max(STEP);
    let mut svg = format!(
        "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {width} {}\" width=\"{width}\">",
        escape(label),
        HEIGHT + 40
    );
    for (at, (name, count, strong)) in bars.iter().enumerate() {
        let (height, x) = (count * HEIGHT / most, at * STEP + (STEP - BAR) / 2);
        let (top, middle) = (HEIGHT + 16 - height, at * STEP + STEP / 2);
        let class = if *strong { " class=\"much\"" } else { "" };
        let _ = write!(
            svg,
            "<rect{class} x=\"{x}\" y=\"{top}\" width=\"{BAR}\" height=\"{height}\"/>\
             <text x=\"{middle}\" y=\"{}\">{count}</text><text x=\"{middle}\" y=\"{}\">{}</text>",
            top - 4,
            HEIGHT + 32,
            escape(name)
        );
    }
    svg + "</svg>"
}
