//! What holds for every order, whatever is known and whatever is wished.

#![allow(clippy::float_cmp, reason = "parts of small whole numbers, worked out in one way")]

use std::collections::BTreeMap;

use portage_places::{Known, Place, Ranked, Size, Weight, Wish, Wishes, rank};
use proptest::prelude::*;

fn place(id: &str, known: &[(Wish, f64)]) -> Place {
    let known = known.iter().map(|(wish, value)| (*wish, Known::exactly(*value))).collect();
    Place { id: id.to_owned(), known }
}

fn wishes(weights: &[(Wish, u8)]) -> Wishes {
    let weights = weights.iter().map(|(wish, weight)| (*wish, Weight::new(*weight).unwrap())).collect();
    Wishes { weights, ..Wishes::default() }
}

fn order(places: &[Place], wishes: &Wishes) -> Vec<String> {
    rank(places, wishes).iter().map(|one| format!("{} {}", one.rank, one.id)).collect()
}

fn of<'a>(ranked: &'a [Ranked], id: &str) -> &'a Ranked {
    ranked.iter().find(|one| one.id == id).unwrap()
}

#[test]
fn the_best_has_one_the_worst_minus_one_and_the_middle_nothing() {
    let places = [
        place("a", &[(Wish::CheapRent, -1000.0)]),
        place("b", &[(Wish::CheapRent, -1500.0)]),
        place("c", &[(Wish::CheapRent, -2000.0)]),
    ];
    let ranked = rank(&places, &wishes(&[(Wish::CheapRent, 2)]));
    let points: Vec<f64> = ranked.iter().map(|one| one.points).collect();
    assert_eq!(points, [2.0, 0.0, -2.0]);
    assert_eq!(order(&places, &wishes(&[(Wish::CheapRent, 1)])), ["1 a", "2 b", "3 c"]);
}

#[test]
fn a_wish_that_matters_a_lot_outweighs_one_that_matters() {
    let places = [
        place("cheap", &[(Wish::CheapRent, 2.0), (Wish::MildWinter, 1.0)]),
        place("mild", &[(Wish::CheapRent, 1.0), (Wish::MildWinter, 2.0)]),
    ];
    let one = |rent, winter| order(&places, &wishes(&[(Wish::CheapRent, rent), (Wish::MildWinter, winter)]));
    assert_eq!(one(2, 1), ["1 cheap", "2 mild"]);
    assert_eq!(one(1, 2), ["1 mild", "2 cheap"]);
    assert_eq!(one(1, 1), ["1 cheap", "1 mild"]);
}

#[test]
fn what_is_not_known_lowers_how_sure_it_is_and_not_the_place() {
    let wish = wishes(&[(Wish::CheapRent, 2), (Wish::MildWinter, 1)]);
    let places = [
        place("all", &[(Wish::CheapRent, 3.0), (Wish::MildWinter, 1.0)]),
        place("some", &[(Wish::CheapRent, 2.0)]),
        place("none", &[]),
        place("low", &[(Wish::CheapRent, 1.0), (Wish::MildWinter, 0.0)]),
    ];
    let ranked = rank(&places, &wish);
    // Of "some" the rent is in the middle: 0, and the winter adds nothing.
    assert_eq!((of(&ranked, "some").points, of(&ranked, "none").points), (0.0, 0.0));
    assert_eq!(of(&ranked, "some").rank, of(&ranked, "none").rank);
    assert_eq!(of(&ranked, "all").known, 1.0);
    assert_eq!(of(&ranked, "some").known, 2.0 / 3.0);
    assert_eq!(of(&ranked, "none").known, 0.0);
    assert_eq!(of(&ranked, "low").rank, 4);
}

#[test]
fn a_share_that_is_only_known_to_be_small_is_no_less_than_one_that_may_be_smaller() {
    let known = |known: Known| BTreeMap::from([(Wish::Language, known)]);
    let places = [
        Place { id: "much".to_owned(), known: known(Known::exactly(5.0)) },
        Place { id: "little".to_owned(), known: known(Known::exactly(0.3)) },
        Place { id: "under-one".to_owned(), known: known(Known::between(0.0, 1.0)) },
    ];
    let ranked = rank(&places, &wishes(&[(Wish::Language, 1)]));
    assert_eq!(of(&ranked, "much").points, 1.0);
    assert_eq!(of(&ranked, "little").points, of(&ranked, "under-one").points);
}

#[test]
fn being_named_counts_and_not_being_named_takes_nothing_away() {
    let places = [place("named", &[(Wish::Transit, 1.0)]), place("too", &[(Wish::Transit, 1.0)]), place("not", &[])];
    let ranked = rank(&places, &wishes(&[(Wish::Transit, 2)]));
    assert_eq!((of(&ranked, "named").points, of(&ranked, "not").points), (1.0, 0.0));
}

#[test]
fn nothing_matters_and_nobody_is_first() {
    let places = [place("a", &[(Wish::Work, 1.0)]), place("b", &[(Wish::Work, 2.0)])];
    assert_eq!(order(&places, &Wishes::default()), ["1 a", "1 b"]);
    assert!(rank(&[], &wishes(&[(Wish::Work, 1)])).is_empty());
}

#[test]
fn wishes_are_read_and_a_weight_that_cannot_be_is_named() {
    let read = |text: &str| serde_json::from_str::<Wishes>(text);
    let some = read(r#"{"weights": {"cheap-rent": 2, "language": 1}, "language": "ar", "size": "small"}"#).unwrap();
    assert_eq!((some.weight(Wish::CheapRent), some.weight(Wish::Study), some.size), (2, 0, Size::Small));
    assert_eq!(read("{}").unwrap(), Wishes::default());
    assert!(read(r#"{"weights": {"work": 3}}"#).unwrap_err().to_string().contains("0, 1 or 2"));
    assert!(read(r#"{"weights": {"sunshine": 1}}"#).unwrap_err().to_string().contains("sunshine"));
    assert!(read(r#"{"wieghts": {}}"#).unwrap_err().to_string().contains("wieghts"));
}

fn any_places() -> impl Strategy<Value = Vec<Place>> {
    // Few different values, so that many are equal.
    let known = (0_i8..6, 0_i8..3).prop_map(|(low, width)| {
        if width == 2 { Known::between(f64::from(low), f64::from(low) + 2.0) } else { Known::exactly(f64::from(low)) }
    });
    let all = prop::collection::btree_map(prop::sample::select(&Wish::ALL[..]), known, 0..Wish::ALL.len());
    prop::collection::vec(all, 2..9)
        .prop_map(|all| all.into_iter().enumerate().map(|(at, known)| Place { id: format!("p{at}"), known }).collect())
}

fn any_wishes() -> impl Strategy<Value = Wishes> {
    let weight = (0_u8..=Weight::MOST).prop_map(|weight| Weight::new(weight).unwrap());
    prop::collection::btree_map(prop::sample::select(&Wish::ALL[..]), weight, 0..Wish::ALL.len())
        .prop_map(|weights| Wishes { weights, ..Wishes::default() })
}

proptest! {
    #[test]
    fn more_of_a_good_thing_never_lowers_a_place(
        places in any_places(), wishes in any_wishes(), wish in prop::sample::select(&Wish::ALL[..]), more in 1_i8..5
    ) {
        let mut better = places.clone();
        let Some(known) = better[0].known.get_mut(&wish) else { return Ok(()) };
        // The place that is looked at is known exactly, before and after.
        let value = f64::from(more) - 1.0;
        *known = Known::exactly(value);
        let exact = rank(&better, &wishes);
        better[0].known.insert(wish, Known::exactly(value + f64::from(more)));
        let after = rank(&better, &wishes);
        let (was, is) = (of(&exact, "p0"), of(&after, "p0"));
        prop_assert!(is.points >= was.points && is.rank <= was.rank, "{was:?} {is:?}");
        for other in places.iter().skip(1) {
            prop_assert!(of(&after, &other.id).points <= of(&exact, &other.id).points);
        }
    }

    #[test]
    fn a_wish_that_does_not_matter_changes_nothing(
        places in any_places(), wishes in any_wishes(), wish in prop::sample::select(&Wish::ALL[..]), value in 0_i8..9
    ) {
        let mut without = wishes.clone();
        without.weights.insert(wish, Weight::default());
        let before = rank(&places, &without);
        let mut other = places;
        other[0].known.insert(wish, Known::exactly(f64::from(value)));
        prop_assert_eq!(before, rank(&other, &without));
    }

    #[test]
    fn the_order_does_not_depend_on_who_stands_first_in_the_list(
        places in any_places(), wishes in any_wishes(), by in 0_usize..9
    ) {
        let mut turned = places.clone();
        turned.rotate_left(by % places.len());
        turned[1..].reverse();
        prop_assert_eq!(rank(&places, &wishes), rank(&turned, &wishes));
    }

    #[test]
    fn what_is_not_known_counts_as_if_the_wish_did_not_matter(
        places in any_places(), wishes in any_wishes(), wish in prop::sample::select(&Wish::ALL[..])
    ) {
        let mut places = places;
        places[0].known.remove(&wish);
        let mut without = wishes.clone();
        without.weights.remove(&wish);
        let (with, without) = (rank(&places, &wishes), rank(&places, &without));
        prop_assert_eq!(of(&with, "p0").points, of(&without, "p0").points);
        let sure = of(&with, "p0").known;
        prop_assert!((0.0..=1.0).contains(&sure));
        prop_assert!(sure < 1.0 || wishes.weight(wish) == 0);
    }

    #[test]
    fn what_a_wish_gives_to_some_it_takes_from_others(places in any_places(), wish in prop::sample::select(&Wish::ALL[..])) {
        let one = Wishes { weights: BTreeMap::from([(wish, Weight::new(1).unwrap())]), ..Wishes::default() };
        let standings = rank(&places, &one).iter().filter_map(|one| one.parts[0].standing).sum::<f64>();
        prop_assert!(standings.abs() < 1e-9, "{standings}");
    }
}
