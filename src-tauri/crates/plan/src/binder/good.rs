use serde::{Deserialize, Serialize};

use super::entry::{BinderError, Entry, line, needed_line, note};

/// The two lists that customs asks for at the first arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoodsList {
    /// What comes with the person.
    WithMe,
    ToFollow,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoodKind {
    /// Of these a photograph tells more than words.
    Jewellery,
    #[default]
    Other,
}

/// A thing that the person brings to Canada.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Good {
    pub list: GoodsList,
    pub item: String,
    #[serde(default)]
    pub kind: GoodKind,
    #[serde(default)]
    pub serial: Option<String>,
    /// In cents of Canadian dollars.
    #[serde(default)]
    pub value: Option<u64>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Good {
    /// Forty million dollars, in cents; what is above is a slip of the keyboard.
    pub const MAX_VALUE: u64 = 4_000_000_000;
}

impl Entry for Good {
    const KIND: &'static str = "good";
    const LIMIT: usize = 2000;

    fn check(self) -> Result<Self, BinderError> {
        if self.value.is_some_and(|value| value > Self::MAX_VALUE) {
            return Err(BinderError::Impossible { field: "value" });
        }
        Ok(Self {
            item: needed_line("item", self.item)?,
            serial: line("serial", self.serial)?,
            note: note("note", self.note)?,
            ..self
        })
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct GoodsTotal {
    pub items: usize,
    /// In cents of Canadian dollars.
    pub value: u64,
    /// How many have no value yet; the sum is without them.
    pub without_value: usize,
}

/// The total of one list, or of both.
pub fn goods_total<'a>(goods: impl IntoIterator<Item = &'a Good>, list: Option<GoodsList>) -> GoodsTotal {
    let mut total = GoodsTotal::default();
    for good in goods.into_iter().filter(|good| list.is_none_or(|list| good.list == list)) {
        total.items += 1;
        match good.value {
            Some(value) => total.value = total.value.saturating_add(value),
            None => total.without_value += 1,
        }
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_has_its_total_and_says_what_is_missing() {
        let good =
            |list, value| Good { list, item: "x".to_owned(), kind: GoodKind::Other, serial: None, value, note: None };
        let goods = [
            good(GoodsList::WithMe, Some(120_050)),
            good(GoodsList::WithMe, None),
            good(GoodsList::ToFollow, Some(99)),
        ];
        let with_me = goods_total(&goods, Some(GoodsList::WithMe));
        assert_eq!(with_me, GoodsTotal { items: 2, value: 120_050, without_value: 1 });
        assert_eq!(goods_total(&goods, None), GoodsTotal { items: 3, value: 120_149, without_value: 1 });
        let dear = good(GoodsList::WithMe, Some(Good::MAX_VALUE + 1));
        assert_eq!(dear.check(), Err(BinderError::Impossible { field: "value" }));
    }
}
