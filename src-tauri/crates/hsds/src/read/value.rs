//! A value of JSON in which a name may stand twice. Other readers keep the last one and lose the first without a word.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::is_empty;
use crate::Note;

/// A value, and a note for each name that stood twice in one object and said different things.
pub(super) fn parse(text: &str) -> serde_json::Result<(Value, Vec<Note>)> {
    let mut notes = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Whole { notes: &mut notes }.deserialize(&mut reader)?;
    reader.end()?;
    Ok((value, notes))
}

struct Whole<'n> {
    notes: &'n mut Vec<Note>,
}

impl<'de> DeserializeSeed<'de> for Whole<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Whole<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        loop {
            let before = self.notes.len();
            let Some(item) = items.next_element_seed(Whole { notes: self.notes })? else { return Ok(all.into()) };
            within(&mut self.notes[before..], &format_args!("[{}]", all.len()));
            all.push(item);
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = pairs.next_key::<String>()? {
            let before = self.notes.len();
            let value = pairs.next_value_seed(Whole { notes: self.notes })?;
            within(&mut self.notes[before..], &name);
            self.notes.extend(put(&mut fields, name, value).map_err(A::Error::custom)?);
        }
        Ok(fields.into())
    }
}

/// Gives notes the way on from the object or list that their own stands in.
fn within(notes: &mut [Note], at: &dyn fmt::Display) {
    for note in notes {
        let dot = if note.field.starts_with('[') { "" } else { "." };
        note.field = format!("{at}{dot}{}", note.field);
    }
}

/// Puts a value in. Of two under one name the last is believed, as everywhere, and the first kept beside it; two lists
/// are one.
fn put(fields: &mut Map<String, Value>, name: String, value: Value) -> Result<Option<Note>, &'static str> {
    const MOST: usize = 100;
    let note = |from: &Value, to: &str| Note {
        code: "name-twice",
        field: name.clone(),
        from: from.as_str().map_or_else(|| from.to_string(), str::to_owned),
        to: to.to_owned(),
    };
    let told = match fields.get_mut(&name) {
        None => None,
        Some(known) if is_empty(&value) || *known == value => return Ok(None),
        Some(known) if is_empty(known) => None,
        Some(Value::Array(known)) if value.is_array() => {
            let told = note(&value, "one list of both");
            if let Value::Array(more) = value {
                known.extend(more);
            }
            return Ok(Some(told));
        }
        Some(_) => {
            let free = |at: &usize| !fields.contains_key(&aside(&name, *at));
            let at = (1..MOST).find(free).ok_or("one name stands a hundred times in one object")?;
            let aside = aside(&name, at);
            let first = fields.get(&name).cloned().unwrap_or_default();
            let told = note(&first, &aside);
            fields.insert(aside, first);
            Some(told)
        }
    };
    fields.insert(name, value);
    Ok(told)
}

fn aside(name: &str, at: usize) -> String {
    if at == 1 { format!("{name}_before") } else { format!("{name}_before_{at}") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn of_two_values_under_one_name_none_is_lost() {
        let check = |text: &str, expected: &Value, noted: &[&str]| {
            let (value, notes) = parse(text).unwrap();
            assert_eq!(&value, expected, "{text}");
            assert_eq!(notes.iter().map(|note| note.field.as_str()).collect::<Vec<_>>(), noted, "{text}");
        };
        check(r#"{"a": 1, "a": 2}"#, &json!({"a": 2, "a_before": 1}), &["a"]);
        check(r#"{"a": 1, "a": 2, "a": 3}"#, &json!({"a": 3, "a_before": 1, "a_before_2": 2}), &["a", "a"]);
        check(r#"{"a": 1, "a": 1}"#, &json!({"a": 1}), &[]);
        check(r#"{"a": 1, "a": null}"#, &json!({"a": 1}), &[]);
        check(r#"{"a": "", "a": "x"}"#, &json!({"a": "x"}), &[]);
        check(r#"{"a": [1], "a": [2]}"#, &json!({"a": [1, 2]}), &["a"]);
        let deep = json!({"phones": [{}, {"number": "2", "number_before": "1"}]});
        check(r#"{"phones": [{}, {"number": "1", "number": "2"}]}"#, &deep, &["phones[1].number"]);
    }

    #[test]
    fn everything_else_is_read_as_anyone_reads_it() {
        for text in
            [r#"{"a":[1,-2,0.5,1e3,true,null,"x\n\u00e9"],"b":{"c":{}}}"#, "[]", "\"x\"", "12", "1e999", "{", "1 2"]
        {
            let (ours, theirs) = (parse(text), serde_json::from_str::<Value>(text));
            assert_eq!(ours.ok().map(|(value, _)| value), theirs.ok(), "{text}");
        }
        let deep = "[".repeat(200) + &"]".repeat(200);
        assert!(parse(&deep).unwrap_err().to_string().contains("recursion limit"));
    }
}
