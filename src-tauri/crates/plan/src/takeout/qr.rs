//! The next tasks as plain text, few enough for one QR code.

use jiff::civil::Date;

/// What a QR code of version 25 with error correction L holds. Larger ones are hard to read off a dim screen.
pub const QR_BYTES: usize = 1273;
/// How many tasks a code holds at most.
const TASKS: usize = 10;

/// The first tasks, one a line: its day, where there is one, then its title. `first` is the line above them. Whole
/// tasks are left out at the end, never a part of one, until it fits; a title that alone does not fit is cut. `last` is the
/// line below them, and always there.
pub fn next_tasks_text(first: &str, tasks: &[(Option<Date>, String)], last: Option<&str>) -> String {
    let last = last.map(|last| format!("\n{}", cut(last, 200))).unwrap_or_default();
    let mut text = cut(first, 200);
    for (day, title) in tasks.iter().take(TASKS) {
        let day = day.map(|day| format!("{day} ")).unwrap_or_default();
        let line = format!("\n{day}{}", cut(title, 240));
        if text.len() + line.len() + last.len() > QR_BYTES {
            break;
        }
        text.push_str(&line);
    }
    text + &last
}

/// At most so many bytes of a text, with a mark where something is missing.
fn cut(text: &str, bytes: usize) -> String {
    if text.len() <= bytes {
        return text.to_owned();
    }
    let mut end = bytes - '…'.len_utf8();
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", &text[..end])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_line_is_a_day_and_a_title() {
        let tasks = [(Some(date(2027, 3, 19)), "Apply for OHIP".to_owned()), (None, "Library card".to_owned())];
        assert_eq!(
            next_tasks_text("My next steps", &tasks, None),
            "My next steps\n2027-03-19 Apply for OHIP\nLibrary card"
        );
        let told = next_tasks_text("My next steps", &tasks, Some("2 more from before"));
        assert!(told.ends_with("\nLibrary card\n2 more from before"), "{told}");
    }

    #[test]
    fn there_are_ten_at_most() {
        let tasks: Vec<_> = (0..30).map(|n| (None, format!("task {n}"))).collect();
        assert_eq!(next_tasks_text("x", &tasks, None).lines().count(), 11);
    }

    proptest! {
        #[test]
        fn it_always_fits(first in "\\PC{0,300}", titles in prop::collection::vec("\\PC{0,300}", 0..15), last in prop::option::of("\\PC{1,300}")) {
            let tasks: Vec<_> = titles.into_iter().map(|title| (Some(date(2027, 1, 1)), title)).collect();
            prop_assert!(next_tasks_text(&first, &tasks, last.as_deref()).len() <= QR_BYTES);
        }
    }
}
