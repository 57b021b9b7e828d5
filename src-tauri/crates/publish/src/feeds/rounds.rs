//! The rounds of invitations of Express Entry, and how many people wait in the pool.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use portage_content::{Pool, PoolBand, Round, RoundCategory};
use serde_json::{Map, Value, json};

use super::rounds_names::category;
use super::text::{day, moment, plain, whole};
use super::{Copies, Copy, Entries, Feed, FeedError, Made, Reading, document};

pub(super) struct Rounds {
    lang: &'static str,
}

/// How many of the newest rounds are kept; besides them the newest of each category, however old.
const KEPT: usize = 60;
/// The highest score that the ranking system knows.
const HIGHEST_SCORE: u32 = 1200;
const POOL: &str = "pool/";

/// The fields of the pool and their bands; dd3 and dd9 are sums of others, dd18 is the total.
const BANDS: [(&str, u32, u32); 15] = [
    ("dd1", 601, 1200),
    ("dd2", 501, 600),
    ("dd4", 491, 500),
    ("dd5", 481, 490),
    ("dd6", 471, 480),
    ("dd7", 461, 470),
    ("dd8", 451, 460),
    ("dd10", 441, 450),
    ("dd11", 431, 440),
    ("dd12", 421, 430),
    ("dd13", 411, 420),
    ("dd14", 401, 410),
    ("dd15", 351, 400),
    ("dd16", 301, 350),
    ("dd17", 0, 300),
];

impl Rounds {
    pub(super) const ENGLISH: Self = Self { lang: "en" };
    pub(super) const FRENCH: Self = Self { lang: "fr" };

    fn round(&self, fields: &Map<String, Value>) -> Result<(String, Round), &'static str> {
        let said = |name: &str| document::word(fields.get(name));
        let key = said("drawNumber").map(|number| number.trim().to_lowercase()).unwrap_or_default();
        let digits = key.trim_end_matches(|c: char| c.is_ascii_lowercase());
        let number = whole(digits).filter(|number| *number > 0 && key.len() <= digits.len() + 1);
        let number = number.ok_or("drawNumber is not the number of a round")?;
        let date = said("drawDate").and_then(|text| day(&text)).ok_or("drawDate is not a day")?;
        let invited = said("drawSize").and_then(|text| whole(&text)).filter(|people| (1..=100_000).contains(people));
        let invited = invited.ok_or("drawSize is not a plausible number of people")?;
        let score = said("drawCRS").and_then(|text| whole(&text)).filter(|score| (1..=HIGHEST_SCORE).contains(score));
        let lowest_score = score.ok_or("drawCRS is not a score between 1 and 1200")?;
        let name = plain(&said("drawName").unwrap_or_default(), 200);
        // The categories are known by their English names; the French copy only lends its names.
        let category = if self.lang == "en" { category(&name) } else { RoundCategory::Unknown };
        let official_name = [(self.lang.to_owned(), name)].into_iter().filter(|(_, name)| !name.is_empty()).collect();
        let tie_break = said("drawCutOff").and_then(|text| moment(&text));
        Ok((key, Round { number, date, category, official_name, invited, lowest_score, tie_break }))
    }
}

/// The pool that a round was drawn from, as far as its bands are given.
fn pool(fields: &Map<String, Value>) -> Option<Result<Pool, &'static str>> {
    let said = |name: &str| document::word(fields.get(name));
    let on = day(&said("drawDistributionAsOn")?)?;
    let mut bands = Vec::new();
    for (name, from, to) in BANDS {
        if let Some(text) = said(name).filter(|text| !text.trim().is_empty()) {
            let Some(people) = whole(&text) else { return Some(Err("a band of the pool is not a number")) };
            bands.push(PoolBand { from, to, people });
        }
    }
    let total = said("dd18").and_then(|text| whole(&text));
    let sum = bands.iter().map(|band| u64::from(band.people)).sum::<u64>();
    if bands.is_empty() {
        return None;
    }
    match total {
        Some(total) if bands.len() == BANDS.len() && sum != u64::from(total) => {
            Some(Err("the bands of the pool do not add up to its total"))
        }
        _ => Some(Ok(Pool { on, total, bands })),
    }
}

fn as_round(entry: &Value) -> Option<Round> {
    serde_json::from_value(entry.clone()).ok()
}

impl Feed for Rounds {
    fn name(&self) -> &'static str {
        if self.lang == "fr" { "rounds-fr" } else { "rounds-en" }
    }

    fn source(&self) -> &'static str {
        if self.lang == "fr" {
            "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_fr.json"
        } else {
            "https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json"
        }
    }

    fn about(&self) -> &'static str {
        if self.lang == "fr" {
            "The French names of the Express Entry rounds; changes with each round."
        } else {
            "All Express Entry rounds of invitations with their lowest scores, and the pool; changes with each round."
        }
    }

    fn kinds(&self) -> &'static [&'static str] {
        if self.lang == "fr" { &[] } else { &["round", "pool"] }
    }

    fn limit(&self) -> usize {
        2 << 20
    }

    fn good_for(&self) -> Option<i32> {
        Some(30)
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        let fields = document::object(bytes)?;
        let Some(Value::Array(rounds)) = fields.get("rounds") else {
            return Err(FeedError::WrongShape { what: "a list of rounds" });
        };
        let mut reading = Reading::default();
        let mut pools: BTreeMap<Date, Result<Pool, (String, &'static str)>> = BTreeMap::new();
        for (at, entry) in rounds.iter().enumerate() {
            let place = format!("rounds[{at}]");
            let Some(fields) = entry.as_object() else {
                reading.refuse(place, "this is not a round", entry);
                continue;
            };
            match self.round(fields) {
                Ok((key, _)) if reading.entries.contains_key(&key) => {
                    reading.refuse(place, "the number of this round stands above already", entry);
                }
                Ok((key, round)) => {
                    reading.entries.insert(key, json!(round));
                    let on = document::word(fields.get("drawDistributionAsOn")).and_then(|text| day(&text));
                    if let (Some(on), Some(pool)) = (on, pool(fields)) {
                        pools.entry(on).or_insert(pool.map_err(|why| (place, why)));
                    }
                }
                Err(why) => reading.refuse(place, why, entry),
            }
        }
        // Only the newest state of the pool is of use, and the fields meant other bands in early years.
        match pools.pop_last() {
            Some((on, Ok(pool))) if self.lang == "en" => {
                reading.entries.insert(format!("{POOL}{on}"), json!(pool));
            }
            Some((_, Err((place, why)))) if self.lang == "en" => reading.refuse(place, why, &Value::Null),
            _ => {}
        }
        Ok(reading)
    }

    fn day(&self, entry: &Value) -> Option<Date> {
        entry.get("date").or_else(|| entry.get("on"))?.as_str()?.parse().ok()
    }

    fn keep(&self, entries: &mut Entries) {
        let mut by_age: Vec<(Date, u32, String, RoundCategory)> = entries
            .iter()
            .filter_map(|(key, entry)| Some((key, as_round(entry)?)))
            .map(|(key, round)| (round.date, round.number, key.clone(), round.category))
            .collect();
        by_age.sort_unstable_by(|a, b| b.cmp(a));
        let mut seen = BTreeSet::from([RoundCategory::Unknown]);
        let mut kept = BTreeSet::new();
        for (at, (_, _, key, category)) in by_age.into_iter().enumerate() {
            if seen.insert(category) || at < KEPT {
                kept.insert(key);
            }
        }
        let newest_pool = entries.keys().rfind(|key| key.starts_with(POOL)).cloned();
        kept.extend(newest_pool);
        entries.retain(|key, _| kept.contains(key));
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        if let Ok(pool) = serde_json::from_value::<Pool>(entry.clone()) {
            let total = pool.total.map_or_else(|| "an unknown number of".to_owned(), |total| total.to_string());
            return format!("the pool of {}: {total} people", pool.on);
        }
        let Some(round) = as_round(entry) else { return format!("round {key}") };
        let category = json!(round.category);
        let name = round.official_name.values().next().map_or(category.as_str().unwrap_or_default(), String::as_str);
        format!("round {key} of {}, {name}: {} invited, lowest score {}", round.date, round.invited, round.lowest_score)
    }

    /// By category: the lowest score of its newest round.
    fn number(&self, entries: &Entries, key: &str) -> Option<String> {
        let rounds = entries.values().filter_map(as_round).filter(|round| json!(round.category) == key);
        rounds.max_by_key(|round| (round.date, round.number)).map(|round| round.lowest_score.to_string())
    }

    fn records(&self, copy: &Copy, others: &Copies) -> Vec<Made> {
        if self.lang != "en" {
            return Vec::new();
        }
        let french = others.get(Self::FRENCH.name());
        let mut made = Vec::new();
        for (key, entry) in &copy.entries {
            if let Ok(pool) = serde_json::from_value::<Pool>(entry.clone()) {
                made.push(Made::neutral(self, &pool.on.to_string(), &pool, pool.on, key).of_kind("pool"));
            } else if let Some(mut round) = as_round(entry) {
                // A French name is lent only by a round that is plainly the same one.
                let twin = french.and_then(|french| as_round(french.entries.get(key)?));
                if let Some(twin) = twin.filter(|twin| {
                    (twin.date, twin.invited, twin.lowest_score) == (round.date, round.invited, round.lowest_score)
                }) {
                    round.official_name.extend(twin.official_name);
                }
                made.push(Made::neutral(self, key, &round, copy.day(), key));
            }
        }
        made
    }
}
