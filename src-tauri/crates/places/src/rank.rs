use std::collections::BTreeMap;

use crate::{Wish, Wishes};

/// What is known of a place for one wish, as a number of which more is better; between two bounds where it is known no
/// better than that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    low: f64,
    high: f64,
}

impl Known {
    pub fn exactly(value: f64) -> Self {
        Self { low: value, high: value }
    }

    pub fn between(low: f64, high: f64) -> Self {
        Self { low, high }
    }

    /// Surely less good than another.
    fn is_below(self, other: Self) -> bool {
        self.high < other.low
    }
}

/// A place with what is known of it; a wish of which nothing is known has no entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    pub id: String,
    pub known: BTreeMap<Wish, Known>,
}

/// What one wish adds to a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    pub wish: Wish,
    /// 1 or 2.
    pub weight: u8,
    /// Where it stands among the places of which something is known: +1 the best, -1 the worst; absent where nothing is.
    pub standing: Option<f64>,
    /// What it adds to the points.
    pub points: f64,
}

/// A place in the order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    pub id: String,
    /// 1 is the first; places with the same points share one.
    pub rank: u32,
    pub points: f64,
    /// The part of the wishes, by their weights, that the points rest on: 1 where all is known.
    pub known: f64,
    /// One for each wish that matters.
    pub parts: Vec<Part>,
}

/// The places by their points, the best first; those with the same points by their ids.
pub fn rank(places: &[Place], wishes: &Wishes) -> Vec<Ranked> {
    let matters: Vec<(Wish, u8)> =
        Wish::ALL.into_iter().map(|wish| (wish, wishes.weight(wish))).filter(|(_, weight)| *weight > 0).collect();
    let everything: f64 = matters.iter().map(|(_, weight)| f64::from(*weight)).sum();
    let mut ranked: Vec<Ranked> = places
        .iter()
        .map(|place| {
            let parts: Vec<Part> = matters.iter().map(|(wish, weight)| part(*wish, *weight, place, places)).collect();
            let known: f64 =
                parts.iter().filter(|part| part.standing.is_some()).map(|part| f64::from(part.weight)).sum();
            Ranked {
                id: place.id.clone(),
                rank: 0,
                points: parts.iter().map(|part| part.points).sum(),
                known: if everything > 0.0 { known / everything } else { 1.0 },
                parts,
            }
        })
        .collect();
    ranked.sort_by(|a, b| steps(b.points).cmp(&steps(a.points)).then_with(|| a.id.cmp(&b.id)));
    let points: Vec<i64> = ranked.iter().map(|one| steps(one.points)).collect();
    for (at, one) in ranked.iter_mut().enumerate() {
        let first = points.partition_point(|other| *other > points[at]);
        one.rank = u32::try_from(first).unwrap_or(u32::MAX).saturating_add(1);
    }
    ranked
}

/// Points in steps of a millionth, so that what is equal on paper is equal here.
#[allow(clippy::cast_possible_truncation, reason = "points are at most a few dozen")]
fn steps(points: f64) -> i64 {
    (points * 1e6).round() as i64
}

fn part(wish: Wish, weight: u8, place: &Place, places: &[Place]) -> Part {
    let standing = place.known.get(&wish).map(|known| standing(*known, wish, places));
    let counted = match standing {
        None => 0.0,
        // That nobody names it is no proof that it is not there, so being named is all that counts.
        Some(standing) if wish.is_only_named() => f64::midpoint(1.0, standing),
        Some(standing) => standing,
    };
    Part { wish, weight, standing, points: f64::from(weight) * counted }
}

/// The others that are worse less those that are better, as a part of all others of which something is known.
fn standing(mine: Known, wish: Wish, places: &[Place]) -> f64 {
    let (mut known, mut worse, mut better) = (0_u32, 0_u32, 0_u32);
    for theirs in places.iter().filter_map(|place| place.known.get(&wish)) {
        known += 1;
        worse += u32::from(theirs.is_below(mine));
        better += u32::from(mine.is_below(*theirs));
    }
    // The place itself is one of them, and neither better nor worse.
    if known < 2 { 0.0 } else { (f64::from(worse) - f64::from(better)) / f64::from(known - 1) }
}
