//! The goods as a table that spreadsheets open.

use crate::{Good, GoodKind, GoodsList, goods_total};

/// The words of the table in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoodsWords {
    /// List, item, serial number, value, kind, note.
    pub head: [String; 6],
    pub with_me: String,
    pub to_follow: String,
    pub jewellery: String,
    pub other: String,
    pub total: String,
}

/// Both lists with their totals: RFC 4180, with the mark by which spreadsheets know UTF-8. A total says how many things it
/// is without, in the words of `without_value`.
pub fn goods_csv(goods: &[Good], words: &GoodsWords, without_value: impl Fn(usize) -> String) -> String {
    let mut table = "\u{feff}".to_owned();
    let head: Vec<&str> = words.head.iter().map(String::as_str).collect();
    row(&mut table, &head);
    for (list, name) in [(GoodsList::WithMe, &words.with_me), (GoodsList::ToFollow, &words.to_follow)] {
        for good in goods.iter().filter(|good| good.list == list) {
            let kind = if good.kind == GoodKind::Jewellery { &words.jewellery } else { &words.other };
            let value = good.value.map(dollars).unwrap_or_default();
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            row(&mut table, &[name, &good.item, &text(&good.serial), &value, kind, &text(&good.note)]);
        }
        let total = goods_total(goods, Some(list));
        if total.items > 0 {
            let missing = if total.without_value > 0 { without_value(total.without_value) } else { String::new() };
            // A sum of nothing is no sum of zero.
            let sum = if total.without_value == total.items { String::new() } else { dollars(total.value) };
            row(&mut table, &[name, &words.total, "", &sum, "", &missing]);
        }
    }
    table
}

/// `1234.05`: a point and two digits, as every spreadsheet can be told to read it.
fn dollars(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn row(table: &mut String, cells: &[&str]) {
    for (at, text) in cells.iter().enumerate() {
        if at > 0 {
            table.push(',');
        }
        table.push_str(&cell(text));
    }
    table.push_str("\r\n");
}

/// A cell that a spreadsheet shows and does not reckon with: what would begin a formula gets an apostrophe before it.
fn cell(text: &str) -> String {
    let begins_formula = text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r']);
    let text = if begins_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r', ';']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> GoodsWords {
        GoodsWords {
            head: ["List", "Item", "Serial number", "Value (CAD)", "Kind", "Note"].map(str::to_owned),
            with_me: "With me".to_owned(),
            to_follow: "To follow".to_owned(),
            jewellery: "Jewellery".to_owned(),
            other: "Other".to_owned(),
            total: "Total".to_owned(),
        }
    }

    fn good(list: GoodsList, item: &str, value: Option<u64>) -> Good {
        Good { list, item: item.to_owned(), kind: GoodKind::Other, serial: None, value, note: None }
    }

    #[test]
    fn both_lists_stand_one_under_the_other_with_their_totals() {
        let goods = [
            good(GoodsList::ToFollow, "Piano", Some(250_000)),
            good(GoodsList::WithMe, "Laptop, 15\"", Some(90_005)),
            good(GoodsList::WithMe, "Blanket", None),
        ];
        assert_eq!(
            goods_csv(&goods, &words(), |count| format!("{count} missing")),
            "\u{feff}List,Item,Serial number,Value (CAD),Kind,Note\r\n\
             With me,\"Laptop, 15\"\"\",,900.05,Other,\r\n\
             With me,Blanket,,,Other,\r\n\
             With me,Total,,900.05,,1 missing\r\n\
             To follow,Piano,,2500.00,Other,\r\n\
             To follow,Total,,2500.00,,\r\n"
        );
    }

    #[test]
    fn a_total_of_nothing_is_no_sum_of_zero() {
        let table = goods_csv(&[good(GoodsList::WithMe, "Ring", None)], &words(), |count| format!("{count} missing"));
        assert!(table.ends_with("With me,Total,,,,1 missing\r\n"), "{table}");
    }

    #[test]
    fn no_cell_begins_a_formula() {
        for item in ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "=HYPERLINK(\"http://x\",\"y\")"] {
            let table = goods_csv(&[good(GoodsList::WithMe, item, None)], &words(), |_| String::new());
            let line = table.lines().nth(1).unwrap();
            assert!(line.starts_with("With me,'") || line.starts_with("With me,\"'"), "{line}");
        }
    }
}
