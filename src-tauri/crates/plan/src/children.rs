use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use crate::{Member, MemberRole, Profile};

/// A child of the family.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Child {
    pub born: i16,
    /// Its place among those of one year, from 1: first those of the binder as they were written down, then the others.
    pub nth: u8,
    /// The id of the member who it is, where it stands in the binder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
}

impl fmt::Display for Child {
    /// What the key of a task calls it: the id of the member, which stays whoever comes or goes; else its place.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.member {
            Some(id) => f.write_str(id),
            None => f.write_str(&self.place()),
        }
    }
}

impl Child {
    /// `2018`, and `2018-2` for the second of that year. What earlier versions called every child.
    pub fn place(&self) -> String {
        if self.nth == 1 { self.born.to_string() } else { format!("{}-{}", self.born, self.nth) }
    }
}

/// The children of a profile and of the binder, by year of birth. A child of the binder is one of those of its year in the
/// profile, if there is one left; `family` is in the order of writing.
pub fn children(profile: &Profile, family: &[(String, Member)]) -> Vec<Child> {
    let named = family.iter().filter(|(_, member)| member.role == MemberRole::Child);
    let mut found: Vec<(i16, Option<String>)> =
        named.filter_map(|(id, member)| Some((member.born()?, Some(id.clone())))).collect();
    let whole = profile.with_family(family.iter().map(|(_, member)| member));
    let mut named: Vec<i16> = found.iter().map(|(born, _)| *born).collect();
    for born in whole.children.into_iter().flatten() {
        match named.iter().position(|named| *named == born) {
            Some(at) => drop(named.swap_remove(at)),
            None => found.push((born, None)),
        }
    }
    found.sort_by_key(|(born, _)| *born);
    let mut children: Vec<Child> = Vec::with_capacity(found.len());
    for (born, member) in found {
        let nth = children.last().filter(|last| last.born == born).map_or(1, |last| last.nth.saturating_add(1));
        children.push(Child { born, nth, member });
    }
    children
}

/// Which child of `before` is called something else in `after`: where one of a year went and another of it came, or, as
/// long as there are as many, where a year was corrected.
pub fn renamed(before: &[Child], after: &[Child]) -> Vec<(Child, Child)> {
    let without = |these: &[Child], those: &[Child]| -> Vec<Child> {
        these
            .iter()
            .filter(|child| !those.iter().any(|other| other.to_string() == child.to_string()))
            .cloned()
            .collect()
    };
    let (gone, mut new) = (without(before, after), without(after, before));
    let mut pairs = Vec::new();
    let mut left = Vec::new();
    for child in gone {
        match new.iter().position(|other| other.born == child.born) {
            Some(at) => pairs.push((child, new.remove(at))),
            None => left.push(child),
        }
    }
    if before.len() == after.len() {
        pairs.extend(left.into_iter().zip(new));
    }
    pairs
}

/// What was said to tasks, by key, as it is to be kept once the children are others. Each child keeps what was said for
/// it, also under what an earlier version called it, and nothing is lost: what lies under a key that another child takes
/// goes where that one's lay. `nothing` is what says nothing.
pub fn carry_over<V: Clone>(
    notes: &BTreeMap<String, V>,
    before: &[Child],
    after: &[Child],
    nothing: &V,
) -> BTreeMap<String, V> {
    let mut kept = notes.clone();
    let mut tasks: Vec<&str> = notes.keys().filter_map(|key| Some(key.split_once('@')?.0)).collect();
    tasks.dedup();
    for task in tasks {
        let key = |child: &str| format!("{task}@{child}");
        for child in before.iter().filter(|child| child.member.is_some()) {
            let (own, place) = (key(&child.to_string()), key(&child.place()));
            if !kept.contains_key(&own)
                && let Some(note) = kept.remove(&place)
            {
                kept.insert(own, note);
            }
        }
        for (from, to) in renamed(before, after) {
            let (from, to) = (key(&from.to_string()), key(&to.to_string()));
            let (note, displaced) = (kept.remove(&from), kept.remove(&to));
            kept.extend(note.map(|note| (to, note)));
            kept.extend(displaced.map(|note| (from, note)));
        }
        // Somebody who was here already has all that is theirs: what lies where they stand now is of another.
        let stayed =
            after.iter().filter(|child| child.member.is_some() && before.iter().any(|was| was.member == child.member));
        for child in stayed {
            let own = key(&child.to_string());
            if kept.contains_key(&key(&child.place())) {
                kept.entry(own).or_insert_with(|| nothing.clone());
            }
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn member(id: &str, born: i16) -> (String, Member) {
        let member = Member { name: id.to_owned(), role: MemberRole::Child, birth_year: Some(born), birth_date: None };
        (id.to_owned(), member)
    }

    fn with(years: &[i16], family: &[(String, Member)]) -> Vec<Child> {
        children(&Profile { children: Some(years.to_vec()), ..Profile::default() }, family)
    }

    fn names(children: &[Child]) -> Vec<String> {
        children.iter().map(ToString::to_string).collect()
    }

    fn carried(notes: &[(&str, &'static str)], before: &[Child], after: &[Child]) -> Vec<(String, &'static str)> {
        let notes = notes.iter().map(|(key, note)| ((*key).to_owned(), *note)).collect();
        carry_over(&notes, before, after, &"").into_iter().collect()
    }

    fn kept(notes: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
        notes.iter().map(|(key, note)| ((*key).to_owned(), *note)).collect()
    }

    #[test]
    fn children_of_the_binder_stand_in_the_order_of_writing_and_before_the_others() {
        let mut lina = member("lina", 2019);
        lina.1.birth_date = Some(date(2019, 9, 1));
        let family = [lina, member("omar", 2019)];
        assert_eq!(names(&with(&[2019, 2023, 2019, 2019], &family)), ["lina", "omar", "2019-3", "2023"]);
        assert_eq!(names(&with(&[2018, 2018], &[])), ["2018", "2018-2"]);
        assert_eq!(with(&[], &family)[1].place(), "2019-2");
    }

    #[test]
    fn who_gets_a_name_keeps_what_was_said_and_gives_it_back_when_the_name_goes() {
        let (nameless, named) = (with(&[2019, 2019], &[]), with(&[2019, 2019], &[member("lina", 2019)]));
        let before = [("w2-08@2019", "first"), ("w2-08@2019-2", "second")];
        let after = [("w2-08@2019-2", "second"), ("w2-08@lina", "first")];
        assert_eq!(carried(&before, &nameless, &named), kept(&after));
        assert_eq!(carried(&after, &named, &nameless), kept(&before));
    }

    #[test]
    fn what_was_said_under_a_key_of_before_goes_with_its_child() {
        let family = [member("lina", 2019), member("omar", 2019)];
        let (both, omar) = (with(&[], &family), with(&[], &family[1..]));
        let old = [("w2-08@2019", "of lina"), ("w2-08@2019-2", "of omar")];
        let new = [("w2-08@lina", "of lina"), ("w2-08@omar", "of omar")];
        assert_eq!(carried(&old, &both, &omar), kept(&new));
        // Omar, who is the first of his year now, takes nothing that lies there.
        let stray = [("w2-08@2019", "of a child of before"), ("w2-08@lina", "of lina")];
        let kept_from_omar = [stray[0], stray[1], ("w2-08@omar", "")];
        assert_eq!(carried(&stray, &both, &omar), kept(&kept_from_omar));
    }

    #[test]
    fn a_corrected_year_takes_along_what_was_said_and_a_child_more_or_less_takes_nothing() {
        let (before, after) = (with(&[2018, 2023], &[]), with(&[2018, 2022], &[]));
        let notes = [("w2-08@2018", "a"), ("w2-08@2023", "b"), ("wa-08", "all")];
        assert_eq!(
            carried(&notes, &before, &after),
            kept(&[("w2-08@2018", "a"), ("w2-08@2022", "b"), ("wa-08", "all")])
        );
        assert_eq!(carried(&notes, &before, &with(&[2018], &[])), kept(&notes), "it comes back with the child");
        let old = [("w2-08@2022", "old"), ("w2-08@2023", "b")];
        assert_eq!(carried(&old, &before, &after), kept(&[("w2-08@2022", "b"), ("w2-08@2023", "old")]));
    }

    proptest! {
        #[test]
        fn no_note_is_lost_and_there_and_back_is_as_it_was(
            before in prop::collection::vec(2015i16..2020, 0..5),
            after in prop::collection::vec(2015i16..2020, 0..5),
            places in prop::collection::btree_set((2015i16..2020, 1u8..4), 0..8),
        ) {
            let (before, after) = (with(&before, &[]), with(&after, &[]));
            let notes: BTreeMap<String, String> = places
                .into_iter()
                .map(|(born, nth)| Child { born, nth, member: None }.place())
                .map(|place| (format!("w2-08@{place}"), place))
                .collect();
            let there = carry_over(&notes, &before, &after, &String::new());
            let said = |notes: &BTreeMap<String, String>| {
                let mut said: Vec<String> = notes.values().cloned().collect();
                said.sort();
                said
            };
            prop_assert_eq!(said(&there), said(&notes));
            prop_assert_eq!(carry_over(&there, &after, &before, &String::new()), notes);
        }
    }
}
