//! Days as TOML has them, with quotes or without.

use jiff::civil::Date;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    struct Day;

    impl<'de> Visitor<'de> for Day {
        type Value = Date;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a day such as 2026-11-22")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Date, E> {
            text.parse().map_err(|_| E::custom(format!("{text:?} is not a day; write it as 2026-11-22")))
        }

        /// A day without quotes comes as a map with one entry, whose name is TOML's own matter.
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Date, A::Error> {
            match map.next_entry::<String, String>()? {
                Some((_, text)) => self.visit_str(&text),
                None => Err(A::Error::custom("there is no day here; write it as 2026-11-22")),
            }
        }
    }

    deserializer.deserialize_any(Day)
}
