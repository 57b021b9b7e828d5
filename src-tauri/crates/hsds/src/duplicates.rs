//! Services that two owners may both tell of: found by what they share, scored with the reasons, and decided by a person.
//!
//! Comparing each with each would be five thousand million pairs for a hundred thousand services. Only those are compared
//! that meet in a block: the same telephone number, the same web page, the same postal code, or the same telling words
//! in their names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::dataset::{Fields, id_of, text_of};
use crate::mend::{phone, place};
use crate::{Dataset, Kind, Ties, ident};

/// What is compared of a service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Likeness {
    /// Whose it is; parts of one owner are one.
    pub owner: String,
    /// The id of its record.
    pub id: String,
    pub name: String,
    pub organization: String,
    /// As they are dialled from anywhere.
    pub phones: Vec<String>,
    pub url: Option<String>,
    pub postal_codes: Vec<String>,
    /// Latitude and longitude.
    pub spots: Vec<(f64, f64)>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pair {
    pub a: String,
    pub b: String,
    pub owners: [String; 2],
    pub names: [String; 2],
    /// From 0 to 100.
    pub score: u32,
    pub reasons: Vec<String>,
}

/// What a person decided, in `duplicates.toml` of the content folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decisions {
    /// Services that are one and the same.
    #[serde(default)]
    pub merged: Vec<Decision>,
    /// Services that look alike and are not.
    #[serde(default)]
    pub distinct: Vec<Decision>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The ids of their records; of merged ones, the first is shown.
    pub services: Vec<String>,
    pub reason: String,
    /// Who decided.
    pub who: String,
    #[serde(deserialize_with = "crate::day::read")]
    pub date: jiff::civil::Date,
}

impl Decisions {
    /// Whether something was decided about two services.
    pub fn settled(&self, a: &str, b: &str) -> bool {
        self.merged.iter().chain(&self.distinct).any(|decision| {
            let names = |id: &str| decision.services.iter().any(|service| service == id);
            names(a) && names(b)
        })
    }

    /// All services that are named.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        self.merged.iter().chain(&self.distinct).flat_map(|decision| decision.services.iter().map(String::as_str))
    }

    /// What contradicts itself or says too little, one sentence each.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for decision in self.merged.iter().chain(&self.distinct) {
            let named = decision.services.join(", ");
            if decision.services.len() < 2 {
                faults.push(format!("a decision is about two services or more; this one names {named:?}"));
            }
            if decision.reason.trim().is_empty() || decision.who.trim().is_empty() {
                faults.push(format!("the decision about {named} does not say why, or who made it"));
            }
        }
        for merged in &self.merged {
            for (at, a) in merged.services.iter().enumerate() {
                for b in &merged.services[at + 1..] {
                    let apart = |d: &Decision| d.services.contains(a) && d.services.contains(b);
                    if self.distinct.iter().any(apart) {
                        faults.push(format!("{a} and {b} are decided to be one and to be two; take one decision out"));
                    }
                }
            }
        }
        faults
    }
}

/// The likenesses of all services of a set that are offered.
pub fn likenesses(dataset: &Dataset, ties: &Ties, owner: &str, record_id: &dyn Fn(Uuid) -> String) -> Vec<Likeness> {
    let mut names: HashMap<Uuid, String> = HashMap::new();
    for row in dataset.rows(Kind::Organization) {
        if let Some(id) = id_of(&row) {
            names.insert(id, text_of(&row, "name").unwrap_or_default().to_owned());
        }
    }
    let phones_of = |by, id| dataset.children(ties, Kind::Phone, by, id);
    dataset
        .rows(Kind::Service)
        .filter(crate::is_offered)
        .filter_map(|row| {
            let id = id_of(&row)?;
            let organization = text_of(&row, "organization_id").and_then(ident::parse).unwrap_or_default();
            let mut like = Likeness {
                owner: owner.to_owned(),
                id: record_id(id),
                name: text_of(&row, "name").unwrap_or_default().to_owned(),
                organization: names.get(&organization).cloned().unwrap_or_default(),
                url: text_of(&row, "url").and_then(page),
                ..Likeness::default()
            };
            let mut phones: Vec<Fields> = phones_of("service_id", id);
            for at in dataset.children(ties, Kind::ServiceAtLocation, "service_id", id) {
                if let Some(at) = id_of(&at) {
                    phones.extend(phones_of("service_at_location_id", at));
                }
                let Some(location) = text_of(&at, "location_id").and_then(ident::parse) else { continue };
                phones.extend(phones_of("location_id", location));
                if let Some(spot) = dataset.get(Kind::Location, location) {
                    let degrees = |name| spot.get(name).and_then(serde_json::Value::as_f64);
                    like.spots.extend(degrees("latitude").zip(degrees("longitude")));
                }
                let addresses = dataset.children(ties, Kind::Address, "location_id", location);
                like.postal_codes.extend(
                    addresses.iter().filter_map(|row| text_of(row, "postal_code").and_then(place::postal_code)),
                );
            }
            like.phones = phones.iter().filter_map(|row| text_of(row, "number").and_then(phone::e164)).collect();
            for list in [&mut like.phones, &mut like.postal_codes] {
                list.sort_unstable();
                list.dedup();
            }
            Some(like)
        })
        .collect()
}

/// A web page, however it is written: without scheme, `www.` and the slash at its end.
fn page(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1.to_lowercase();
    let rest = rest.strip_prefix("www.").unwrap_or(&rest).split(['#', '?']).next()?.trim_end_matches('/').to_owned();
    Some(rest)
}

/// Words that many services share, and that tell none apart.
const COMMON: &[&str] = &[
    "the",
    "of",
    "and",
    "for",
    "in",
    "to",
    "a",
    "an",
    "at",
    "on",
    "with",
    "by",
    "de",
    "la",
    "le",
    "les",
    "des",
    "du",
    "et",
    "en",
    "pour",
    "au",
    "aux",
    "d",
    "l",
    "service",
    "services",
    "program",
    "programs",
    "programme",
    "programmes",
    "centre",
    "center",
    "community",
    "inc",
    "ontario",
    "canada",
    "association",
    "office",
    "site",
];

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = name
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(unaccented).collect())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn unaccented(c: char) -> char {
    match c {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        other => other,
    }
}

/// What the services of a block have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Shared {
    Phone,
    PostalCode,
    Page,
    Name,
    Words,
}

/// A block by what is shared, as a hash: two that meet by chance are told apart when they are compared.
type Block = (Shared, u64);

fn block(shared: Shared, what: &str) -> Block {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    (shared, hasher.finish())
}

/// A block with more services than this tells too little: a city's exchange, a shopping centre's postal code. It is cut
/// by a word of the names instead.
const MAX_BLOCK: usize = 60;
/// From so much on a pair is shown.
pub const LEAST_SCORE: u32 = 55;

/// The pairs that look alike, of different owners unless `within` is set, the likest first.
pub fn pairs(services: &[Likeness], decisions: &Decisions, within: bool) -> Vec<Pair> {
    let names: Vec<Vec<String>> = services.iter().map(|service| words(&service.name)).collect();
    let telling: Vec<Vec<&String>> = names
        .iter()
        .map(|words| words.iter().filter(|word| word.len() > 2 && !COMMON.contains(&word.as_str())).collect())
        .collect();
    let mut blocks: HashMap<Block, Vec<u32>> = HashMap::new();
    let mut put = |shared: Shared, what: &str, at: usize| {
        blocks.entry(block(shared, what)).or_default().push(u32::try_from(at).unwrap_or(u32::MAX));
    };
    for (at, service) in services.iter().enumerate() {
        for phone in &service.phones {
            put(Shared::Phone, phone, at);
        }
        for code in &service.postal_codes {
            put(Shared::PostalCode, code, at);
        }
        if let Some(page) = service.url.as_ref().filter(|page| page.contains('/')) {
            put(Shared::Page, page, at);
        }
        let words: Vec<&str> = telling[at].iter().map(|word| word.as_str()).collect();
        put(Shared::Name, &words.join(" "), at);
        // Two of its words: a third may be missing or spelled differently.
        for (first, word) in words.iter().enumerate().take(6) {
            for other in words[first + 1..].iter().take(5) {
                put(Shared::Words, &format!("{word} {other}"), at);
            }
        }
    }
    let mut seen: HashSet<(u32, u32)> = HashSet::new();
    let mut found = Vec::new();
    let mut compare = |block: &[u32], found: &mut Vec<Pair>| {
        for (at, one) in block.iter().enumerate() {
            for other in &block[at + 1..] {
                let (a, b) = (*one.min(other) as usize, *one.max(other) as usize);
                if a == b
                    || (!within && services[a].owner == services[b].owner)
                    || !seen.insert((*one.min(other), *one.max(other)))
                {
                    continue;
                }
                if let Some(pair) = judge((&services[a], &names[a]), (&services[b], &names[b]))
                    && !decisions.settled(&pair.a, &pair.b)
                {
                    found.push(pair);
                }
            }
        }
    };
    for (key, block) in &blocks {
        if block.len() <= MAX_BLOCK {
            compare(block, &mut found);
        } else if key.0 != Shared::Words {
            let mut smaller: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
            for at in block {
                for word in telling[*at as usize].iter().take(6) {
                    smaller.entry(word).or_default().push(*at);
                }
            }
            smaller.values().filter(|block| block.len() <= MAX_BLOCK * 4).for_each(|block| compare(block, &mut found));
        }
    }
    found.sort_by(|x: &Pair, y: &Pair| y.score.cmp(&x.score).then_with(|| (&x.a, &x.b).cmp(&(&y.a, &y.b))));
    found
}

fn judge((a, a_words): (&Likeness, &[String]), (b, b_words): (&Likeness, &[String])) -> Option<Pair> {
    let mut score = 0.0;
    let mut reasons = Vec::new();
    let name = alike(a_words, b_words);
    score += name * 45.0;
    if name >= 1.0 {
        reasons.push("the same name".to_owned());
    } else if name >= 0.5 {
        reasons.push(format!("names that share {:.0} % of their words", name * 100.0));
    }
    if let Some(phone) = a.phones.iter().find(|phone| b.phones.contains(phone)) {
        score += 30.0;
        reasons.push(format!("the same telephone number {phone}"));
    }
    if let Some(code) = a.postal_codes.iter().find(|code| b.postal_codes.contains(code)) {
        score += 15.0;
        reasons.push(format!("the same postal code {code}"));
    } else if let Some(metres) = nearest(&a.spots, &b.spots).filter(|metres| *metres < 300.0) {
        score += 15.0;
        reasons.push(format!("{metres:.0} metres apart"));
    }
    if a.url.is_some() && a.url == b.url {
        score += 10.0;
        reasons.push("the same web page".to_owned());
    }
    let houses = alike(&words(&a.organization), &words(&b.organization));
    if houses >= 0.6 && a.organization != crate::UNNAMED_ORGANIZATION {
        score += 10.0 * houses;
        reasons.push("organizations of nearly the same name".to_owned());
    }
    // Far apart they are branches, whatever else they share.
    if nearest(&a.spots, &b.spots).is_some_and(|metres| metres > 5_000.0)
        && !a.postal_codes.iter().any(|code| b.postal_codes.contains(code))
    {
        score -= 25.0;
        reasons.push("more than 5 km apart".to_owned());
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let score = score.clamp(0.0, 100.0).round() as u32;
    (score >= LEAST_SCORE && name > 0.3).then(|| Pair {
        a: a.id.clone(),
        b: b.id.clone(),
        owners: [a.owner.clone(), b.owner.clone()],
        names: [a.name.clone(), b.name.clone()],
        score,
        reasons,
    })
}

/// How much of their words two names share, those that tell little at half weight; a word that is misspelled by a letter
/// counts nearly whole.
fn alike(a: &[String], b: &[String]) -> f64 {
    let weight = |word: &str| if COMMON.contains(&word) { 0.5 } else { 1.0 };
    let all = |words: &[String]| words.iter().map(|word| weight(word)).sum::<f64>();
    let mut both = 0.0;
    for word in a {
        if b.contains(word) {
            both += weight(word);
        } else if word.len() > 4 && b.iter().any(|other| one_letter_off(word, other)) {
            both += 0.8 * weight(word);
        }
    }
    let either = all(a) + all(b) - both;
    if either <= 0.0 { 0.0 } else { (both / either).min(1.0) }
}

fn one_letter_off(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let front = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let back = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    front + back + 1 >= a.len().max(b.len())
}

/// The shortest way between two sets of places, in metres.
fn nearest(a: &[(f64, f64)], b: &[(f64, f64)]) -> Option<f64> {
    a.iter().flat_map(|one| b.iter().map(move |other| metres(*one, *other))).min_by(f64::total_cmp)
}

/// Over the ground, taking the earth for a ball.
fn metres((lat_a, lon_a): (f64, f64), (lat_b, lon_b): (f64, f64)) -> f64 {
    const RADIUS: f64 = 6_371_000.0;
    let half = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
    let h = half(lat_a, lat_b) + lat_a.to_radians().cos() * lat_b.to_radians().cos() * half(lon_a, lon_b);
    2.0 * RADIUS * h.sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(owner: &str, id: &str, name: &str, phone: &str, code: &str) -> Likeness {
        Likeness {
            owner: owner.to_owned(),
            id: id.to_owned(),
            name: name.to_owned(),
            phones: vec![phone.to_owned()],
            postal_codes: vec![code.to_owned()],
            ..Likeness::default()
        }
    }

    #[test]
    fn what_two_owners_tell_of_the_same_service_is_found_with_its_reasons() {
        let services = [
            service("a", "a1", "Settlement Services for Newcomers", "+14165550123", "M5H 2N2"),
            service("b", "b1", "Newcomer Settlement Services", "+14165550123", "M5H 2N2"),
            service("b", "b2", "Dental Clinic", "+14165550123", "M5H 2N2"),
            service("a", "a2", "Newcomer Settlement Services", "+16135550100", "K1A 0A1"),
        ];
        let found = pairs(&services, &Decisions::default(), false);
        let told: Vec<(&str, &str)> = found.iter().map(|pair| (pair.a.as_str(), pair.b.as_str())).collect();
        assert_eq!(told, [("a1", "b1")]);
        assert!(found[0].reasons.iter().any(|reason| reason.contains("+14165550123")), "{:?}", found[0].reasons);
    }

    #[test]
    fn what_was_decided_is_not_asked_again() {
        let services = [
            service("a", "a1", "Food Bank", "+14165550123", "M5H 2N2"),
            service("b", "b1", "Food Bank", "+14165550123", "M5H 2N2"),
        ];
        let decision = |services: [&str; 2]| Decision {
            services: services.map(str::to_owned).to_vec(),
            reason: "another door".to_owned(),
            who: "An editor".to_owned(),
            date: jiff::civil::date(2026, 11, 22),
        };
        assert_eq!(pairs(&services, &Decisions::default(), false).len(), 1);
        let decided = Decisions { distinct: vec![decision(["b1", "a1"])], ..Decisions::default() };
        assert_eq!(pairs(&services, &decided, false), []);
        let torn = Decisions { merged: vec![decision(["a1", "b1"])], distinct: vec![decision(["b1", "a1"])] };
        assert_eq!(torn.faults().len(), 1);
    }
}
