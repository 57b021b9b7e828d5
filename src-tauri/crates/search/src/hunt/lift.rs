//! What records gain by others that answer the same matter.

use std::collections::{HashMap, HashSet};

use super::{Catch, Hunt, better};
use crate::Matched;

/// So many of the best records say which topics a question is about, each by its score and less by this power of the
/// logarithm of its place, and what that is worth to others of the topics.
const TELLING_OF_TOPICS: usize = 8;
const TOPIC_PLACE_POWER: f32 = 1.25;
const NEIGHBOUR_WORTH: f32 = 0.6;
/// What a record says of a topic that it is of besides another.
const SAID_BESIDES: f32 = 0.75;

/// The same of families; what is of many of them says less of each, and in a large one each gains less, by these powers.
const TELLING_OF_FAMILIES: usize = 7;
const FAMILY_PLACE_POWER: f32 = 0.8;
const FAMILY_WORTH: f32 = 0.44;
const SHARED_POWER: f32 = -0.16;
const SPREAD_POWER: f32 = -0.24;
/// What the family of a guide and that of another record that a record is of are worth together.
const SECOND_WORTH: f32 = 0.62;

/// Of so many families also those are found that hold no word of the question, and what that is worth.
const FOUND_WHOLE: usize = 6;
const WORDLESS_WORTH: f32 = 0.8;

impl Hunt<'_> {
    /// The best records say which topics the question is about; other records of those topics gain by it.
    pub(super) fn lift_neighbours(&self, catches: &mut [Catch]) {
        let mut by_topic: HashMap<u32, f32> = HashMap::new();
        for (place, catch) in (2_u16..).zip(first(catches, TELLING_OF_TOPICS)) {
            let said = catch.score / f32::from(place).log2().powf(TOPIC_PLACE_POWER);
            for &(topic, is_main) in &self.pages.topics_of[catch.record as usize] {
                *by_topic.entry(topic).or_default() += if is_main { said } else { SAID_BESIDES * said };
            }
        }
        for (topic, score) in &mut by_topic {
            *score *= NEIGHBOUR_WORTH * power(self.pages.records_in[*topic as usize], -0.5);
        }
        for catch in catches {
            let topics = &self.pages.topics_of[catch.record as usize];
            let lift = topics.iter().filter_map(|(topic, _)| by_topic.get(topic)).copied().fold(0.0, f32::max);
            catch.score += lift * self.worth.kinds[usize::from(self.pages.kind(catch.record))].unwrap_or(1.0);
        }
    }

    /// What belongs with the best records gains by it: the tasks, offices, forms, checks and tools of a guide, the
    /// services of an office. Those of them are found too that hold no word of the question.
    pub(super) fn lift_families(&self, catches: &mut Vec<Catch>) {
        let mut by_family: HashMap<u32, f32> = HashMap::new();
        for (place, catch) in (2_u16..).zip(first(catches, TELLING_OF_FAMILIES)) {
            let families = &self.pages.families_of[catch.record as usize];
            let said = catch.score * power(families.len(), SHARED_POWER);
            for &family in families {
                *by_family.entry(family).or_default() += said / f32::from(place).log2().powf(FAMILY_PLACE_POWER);
            }
        }
        for (at, score) in &mut by_family {
            let family = &self.pages.families[*at as usize];
            *score *= FAMILY_WORTH * family.worth * power(family.others.len() + 1, SPREAD_POWER);
        }
        let given = |record: u32| {
            let families = &self.pages.families_of[record as usize];
            if families.is_empty() {
                return 0.0;
            }
            // Of each of the two sorts the best.
            let (mut of_guide, mut of_other): (f32, f32) = (0.0, 0.0);
            for &at in families {
                let best = if self.pages.families[at as usize].of_guide { &mut of_guide } else { &mut of_other };
                *best = best.max(by_family.get(&at).copied().unwrap_or_default());
            }
            let both = of_guide.max(of_other) + SECOND_WORTH * of_guide.min(of_other);
            both * power(families.len(), SHARED_POWER) * self.worth.with_others[usize::from(self.pages.kind(record))]
        };
        for catch in catches.iter_mut() {
            catch.score += given(catch.record);
        }

        let mut best: Vec<(u32, f32)> = by_family.iter().map(|(at, score)| (*at, *score)).collect();
        best.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        let mut seen: HashSet<u32> = catches.iter().map(|catch| catch.record).collect();
        for &(at, _) in best.iter().take(FOUND_WHOLE) {
            for &record in &self.pages.families[at as usize].others {
                let is_asked_for = self.worth.kinds[usize::from(self.pages.kind(record))].is_some();
                if is_asked_for && seen.insert(record) {
                    let score = WORDLESS_WORTH * given(record);
                    catches.push(Catch { record, full: false, matched: Matched::Related, score });
                }
            }
        }
    }
}

/// The best of the catches, in order.
fn first(catches: &mut [Catch], at_most: usize) -> &[Catch] {
    let n = catches.len().min(at_most);
    if catches.len() > n && n > 0 {
        catches.select_nth_unstable_by(n - 1, better);
    }
    catches[..n].sort_unstable_by(better);
    &catches[..n]
}

#[expect(clippy::cast_precision_loss, reason = "a count of records, for a power")]
fn power(count: usize, power: f32) -> f32 {
    (count as f32).powf(power)
}
