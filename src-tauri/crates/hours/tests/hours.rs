//! Hours by the examples that people would give, and by what must hold for any.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use portage_hours::{Holidays, Hours, Spell, State, Zone};
use proptest::prelude::*;
use serde_json::{Value, json};

fn weekly(days: &str, opens: &str, closes: &str) -> Value {
    json!({"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes})
}

/// What Toronto's clock shows, as a moment.
fn toronto(text: &str) -> Timestamp {
    Zone::Eastern.moment(text.parse().unwrap()).unwrap()
}

fn no_holidays() -> Holidays {
    Holidays::default()
}

fn holidays(days: &[(&str, &str)]) -> Holidays {
    Holidays(days.iter().map(|(day, id)| (day.parse().unwrap(), (*id).to_owned())).collect())
}

fn told(state: &State) -> String {
    let at = |moment: &Timestamp| Zone::Eastern.clock(*moment).to_string()[..16].to_owned();
    match state {
        State::Open { until: Some(until) } => format!("open until {}", at(until)),
        State::Open { until: None } => "open".to_owned(),
        State::MayBeClosed { holiday } => format!("may be closed: {holiday}"),
        State::Closed { next: Some(next) } => format!("closed until {}", at(next)),
        State::Closed { next: None } => "closed".to_owned(),
        State::Unknown => "unknown".to_owned(),
    }
}

#[track_caller]
fn check(schedules: &[Value], holidays: &Holidays, at: &str, expected: &str) {
    let hours = Hours::read(schedules);
    let state = hours.at(toronto(at), holidays);
    assert_eq!(told(&state), expected, "{at}");
    let open = match state {
        State::Open { .. } => Some(true),
        State::Closed { .. } => Some(false),
        _ => None,
    };
    let moment = toronto(at);
    assert_eq!(hours.is_open(|zone| zone.clock(moment), holidays), open, "{at}");
}

#[test]
fn an_office_week() {
    let office = [weekly("MO,TU,WE,TH,FR", "09:00", "17:00")];
    let none = no_holidays();
    // 22 November 2026 is a Sunday.
    check(&office, &none, "2026-11-23T08:59:59", "closed until 2026-11-23T09:00");
    check(&office, &none, "2026-11-23T09:00:00", "open until 2026-11-23T17:00");
    check(&office, &none, "2026-11-23T16:59:59", "open until 2026-11-23T17:00");
    check(&office, &none, "2026-11-23T17:00:00", "closed until 2026-11-24T09:00");
    check(&office, &none, "2026-11-27T17:00:00", "closed until 2026-11-30T09:00");
    check(&office, &none, "2026-11-22T12:00:00", "closed until 2026-11-23T09:00");
}

#[test]
fn a_break_at_noon_and_spells_that_meet() {
    let none = no_holidays();
    let noon = [weekly("MO", "09:00", "12:00"), weekly("MO", "13:00", "17:00")];
    check(&noon, &none, "2026-11-23T12:30:00", "closed until 2026-11-23T13:00");
    let meeting = [weekly("MO", "09:00", "12:00"), weekly("MO", "12:00", "17:00")];
    check(&meeting, &none, "2026-11-23T10:00:00", "open until 2026-11-23T17:00");
    let day = Hours::read(&meeting).day("2026-11-23".parse().unwrap(), &none);
    assert_eq!(day.spells, [Spell { from: 540, to: 1020 }]);
}

#[test]
fn over_night() {
    let none = no_holidays();
    let night = [weekly("FR,SA", "20:00", "02:00")];
    check(&night, &none, "2026-11-27T23:00:00", "open until 2026-11-28T02:00");
    check(&night, &none, "2026-11-28T01:59:00", "open until 2026-11-28T02:00");
    check(&night, &none, "2026-11-28T02:00:00", "closed until 2026-11-28T20:00");
    check(&night, &none, "2026-11-29T01:00:00", "open until 2026-11-29T02:00");
    check(&night, &none, "2026-11-30T01:00:00", "closed until 2026-12-04T20:00");
}

#[test]
fn day_and_night() {
    let always = [weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")];
    let christmas = holidays(&[("2026-12-25", "christmas")]);
    check(&always, &christmas, "2026-11-22T23:59:30", "open");
    check(&always, &christmas, "2026-12-25T03:00:00", "open");
    let friday = [weekly("FR", "00:00", "24:00"), weekly("SA", "00:00", "12:00")];
    check(&friday, &no_holidays(), "2026-11-27T13:00:00", "open until 2026-11-28T12:00");
}

#[test]
fn clocks_that_change() {
    let none = no_holidays();
    let early = [weekly("SU", "01:30", "10:00")];
    // On 14 March 2027 two o'clock is skipped; on 1 November 2026 one o'clock comes twice.
    check(&early, &none, "2027-03-14T03:00:00", "open until 2027-03-14T10:00");
    check(&early, &none, "2026-11-01T09:59:00", "open until 2026-11-01T10:00");
    let hours = Hours::read(&early);
    let first = toronto("2026-11-01T01:45:00");
    let second = first.checked_add(jiff::Span::new().hours(1)).unwrap();
    for moment in [first, second] {
        assert!(matches!(hours.at(moment, &none), State::Open { .. }), "{moment}");
    }
    let skipped = [weekly("SU", "02:15", "10:00")];
    check(&skipped, &none, "2027-03-14T01:59:00", "closed until 2027-03-14T03:15");
    check(&skipped, &none, "2027-03-14T03:20:00", "open until 2027-03-14T10:00");
}

#[test]
fn a_public_holiday_is_said_and_never_promised() {
    let office = [weekly("MO,TU,WE,TH,FR", "09:00", "17:00")];
    let days = holidays(&[("2026-12-25", "christmas"), ("2026-12-28", "made-up")]);
    check(&office, &days, "2026-12-25T10:00:00", "may be closed: christmas");
    check(&office, &days, "2026-12-25T18:00:00", "closed until 2026-12-29T09:00");
    check(&office, &days, "2026-12-24T18:00:00", "closed until 2026-12-29T09:00");
    // A schedule that names the day is believed.
    let named =
        json!({"valid_from": "2026-12-25", "valid_to": "2026-12-25", "opens_at": "10:00", "closes_at": "12:00"});
    let with = [office[0].clone(), named];
    check(&with, &days, "2026-12-25T10:30:00", "open until 2026-12-25T12:00");
    check(&with, &days, "2026-12-25T14:00:00", "closed until 2026-12-29T09:00");
    let shut = json!({"valid_from": "2026-12-25", "valid_to": "2026-12-31", "closed": true});
    check(&[office[0].clone(), shut], &days, "2026-12-25T10:00:00", "closed until 2027-01-01T09:00");
}

#[test]
fn weeks_and_months_in_steps() {
    let none = no_holidays();
    let every_second = [json!({
        "freq": "WEEKLY", "interval": 2, "byday": "TU", "dtstart": "2026-11-03", "opens_at": "10:00", "closes_at": "11:00"
    })];
    check(&every_second, &none, "2026-11-17T10:30:00", "open until 2026-11-17T11:00");
    check(&every_second, &none, "2026-11-24T10:30:00", "closed until 2026-12-01T10:00");
    let first_monday = [json!({"freq": "MONTHLY", "byday": "1MO", "opens_at": "18:00", "closes_at": "20:00"})];
    check(&first_monday, &none, "2026-11-22T12:00:00", "closed until 2026-12-07T18:00");
    let last_friday = [json!({"freq": "MONTHLY", "byday": "-1FR", "opens_at": "18:00", "closes_at": "20:00"})];
    check(&last_friday, &none, "2026-11-27T19:00:00", "open until 2026-11-27T20:00");
    check(&last_friday, &none, "2026-11-20T19:00:00", "closed until 2026-11-27T18:00");
    let last_day = [json!({"freq": "MONTHLY", "bymonthday": "-1", "opens_at": "09:00", "closes_at": "10:00"})];
    check(&last_day, &none, "2026-11-22T12:00:00", "closed until 2026-11-30T09:00");
    let three = [json!({
        "freq": "WEEKLY", "byday": "MO", "count": 3, "dtstart": "2026-11-02", "opens_at": "09:00", "closes_at": "10:00"
    })];
    check(&three, &none, "2026-11-16T09:30:00", "open until 2026-11-16T10:00");
    check(&three, &none, "2026-11-23T09:30:00", "unknown");
}

#[test]
fn seasons() {
    let none = no_holidays();
    let summer = [
        json!({"freq": "WEEKLY", "byday": "MO", "valid_from": "2026-06-01", "valid_to": "2026-08-31", "opens_at": "08:00", "closes_at": "12:00"}),
        json!({"freq": "WEEKLY", "byday": "MO", "valid_from": "2026-09-01", "opens_at": "09:00", "closes_at": "17:00"}),
    ];
    check(&summer, &none, "2026-07-06T13:00:00", "closed until 2026-07-13T08:00");
    check(&summer, &none, "2026-11-23T13:00:00", "open until 2026-11-23T17:00");
    // Rules that have ended say nothing about today.
    check(&summer[..1], &none, "2026-11-23T09:00:00", "unknown");
    let until = [
        json!({"freq": "WEEKLY", "byday": "MO", "until": "20261123T235959Z", "opens_at": "09:00", "closes_at": "17:00"}),
    ];
    check(&until, &none, "2026-11-23T09:00:00", "open until 2026-11-23T17:00");
}

#[test]
fn other_clocks_of_ontario() {
    let mut kenora = weekly("MO", "09:00", "17:00");
    kenora["timezone"] = json!("America/Winnipeg");
    let none = no_holidays();
    check(&[kenora], &none, "2026-11-23T09:30:00", "closed until 2026-11-23T10:00");
    let offsets = [json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00-05:00", "closes_at": "17:00-05:00"})];
    check(&offsets, &none, "2026-07-06T09:30:00", "open until 2026-07-06T17:00");
}

#[test]
fn what_is_not_understood_never_opens_and_hides_no_opening() {
    let none = no_holidays();
    for odd in [
        json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "9 am", "closes_at": "5 pm"}),
        json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00"}),
        json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "09:00"}),
        json!({"freq": "WEEKLY", "byday": "1MO", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"freq": "WEEKLY", "byday": "XX", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"freq": "WEEKLY", "interval": 2, "byday": "MO", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"freq": "YEARLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"freq": "MONTHLY", "byday": "MO", "byweekno": "3", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"freq": "WEEKLY", "byday": "MO", "timezone": "Europe/London", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"freq": "WEEKLY", "byday": "MO", "opens_at": "09:00Z", "closes_at": "17:00Z"}),
        json!({"freq": "WEEKLY", "byday": "MO", "valid_from": "soon", "opens_at": "09:00", "closes_at": "17:00"}),
        json!({"valid_from": "2026-01-01", "valid_to": "2026-12-31", "opens_at": "09:00", "closes_at": "17:00"}),
        json!("Mon-Fri 9-5"),
        Value::Null,
    ] {
        check(std::slice::from_ref(&odd), &none, "2026-11-23T10:00:00", "unknown");
        let with = [weekly("MO", "13:00", "14:00"), odd];
        check(&with, &none, "2026-11-23T10:00:00", "unknown");
        check(&with, &none, "2026-11-23T13:30:00", "open until 2026-11-23T14:00");
    }
    check(&[], &none, "2026-11-23T10:00:00", "unknown");
}

#[test]
fn words_that_may_close_a_service_make_its_hours_unsure_while_they_hold() {
    let none = no_holidays();
    let office = weekly("MO", "09:00", "17:00");
    for (other, now, a_year_on) in [
        (json!({"description": "by appointment"}), "unknown", "unknown"),
        (json!({"valid_from": "2026-11-01", "valid_to": "2026-12-31"}), "unknown", "open until 2027-11-22T17:00"),
        (json!({"valid_to": "2026-12-31"}), "unknown", "open until 2027-11-22T17:00"),
        (json!({"valid_from": "2027-01-01"}), "open until 2026-11-23T17:00", "unknown"),
    ] {
        let both = [office.clone(), other];
        check(&both, &none, "2026-11-23T10:00:00", now);
        check(&both, &none, "2027-11-22T10:00:00", a_year_on);
    }
    let mut noted = office;
    noted["noted"] = json!(true);
    check(std::slice::from_ref(&noted), &none, "2026-11-23T10:00:00", "unknown");
    check(std::slice::from_ref(&noted), &none, "2026-11-23T18:00:00", "closed until 2026-11-30T09:00");
    let monday: Date = "2026-11-23".parse().unwrap();
    let sure = |schedules: &[Value], date: Date| Hours::read(schedules).day(date, &none).sure;
    assert!(!sure(&[noted.clone()], monday));
    assert!(sure(&[noted.clone()], monday.tomorrow().unwrap()), "closed on days without hours");
    let unread = json!({"freq": "WEEKLY", "byday": "XX", "opens_at": "09:00", "closes_at": "17:00"});
    assert!(!sure(&[noted, unread], monday.tomorrow().unwrap()));
}

#[test]
fn the_rules_of_the_zones_are_those_of_the_database() {
    for (zone, name) in [
        (Zone::Eastern, "America/Toronto"),
        (Zone::Central, "America/Winnipeg"),
        (Zone::EasternStandard, "America/Atikokan"),
    ] {
        // A machine without the database proves nothing here.
        let Ok(known) = TimeZone::get(name) else { continue };
        let mut moment: Timestamp = "2026-01-01T00:30:00Z".parse().unwrap();
        let end: Timestamp = "2029-01-01T00:00:00Z".parse().unwrap();
        while moment < end {
            assert_eq!(zone.clock(moment), known.to_datetime(moment), "{name} {moment}");
            moment = moment.checked_add(jiff::Span::new().hours(1)).unwrap();
        }
    }
}

/// One spell on some weekdays, in quarters of an hour.
fn spell() -> impl Strategy<Value = (u8, u32, u32)> {
    (1u8..128, 0u32..96, 1u32..96).prop_map(|(mask, from, long)| (mask, from * 15, (from + long) % 96 * 15))
}

fn schedule((mask, from, to): (u8, u32, u32)) -> Value {
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let days: Vec<&str> = (0..7).filter(|day| mask & (1 << day) != 0).map(|day| names[day]).collect();
    let time = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    weekly(&days.join(","), &time(from), &time(to))
}

/// Whether some spell is on, by the plainest reading: the day's own, or what began the day before.
fn plainly_open(spells: &[(u8, u32, u32)], day: Date, minute: u32) -> bool {
    let at = |day: Date| u32::try_from(day.weekday().to_monday_zero_offset()).unwrap();
    spells.iter().any(|(mask, from, to)| {
        let today = mask & (1 << at(day)) != 0;
        let before = mask & (1 << ((at(day) + 6) % 7)) != 0;
        let over_night = to < from;
        today && minute >= *from && (over_night || minute < *to) || before && over_night && minute < *to
    })
}

proptest! {
    #[test]
    fn any_week_is_open_as_its_rules_say(spells in prop::collection::vec(spell(), 1..5), day in 0i64..3000, minute in 0u32..1440) {
        let date = "2024-01-01".parse::<Date>().unwrap().checked_add(jiff::Span::new().days(day)).unwrap();
        let clock = date.at(i8::try_from(minute / 60).unwrap(), i8::try_from(minute % 60).unwrap(), 0, 0);
        let hours = Hours::read(&spells.iter().copied().map(schedule).collect::<Vec<_>>());
        prop_assert_eq!(hours.is_open(|_| clock, &no_holidays()), Some(plainly_open(&spells, date, minute)));
    }

    #[test]
    fn what_is_said_of_the_end_and_the_next_beginning_is_so(spells in prop::collection::vec(spell(), 1..4), day in 0i64..180, minute in 0i64..1440) {
        // From April to October no clock changes.
        let start = toronto("2026-04-05T00:00:00").checked_add(jiff::Span::new().hours(day * 24).minutes(minute)).unwrap();
        let hours = Hours::read(&spells.iter().copied().map(schedule).collect::<Vec<_>>());
        let open = |moment: Timestamp| hours.is_open(|zone| zone.clock(moment), &no_holidays()) == Some(true);
        let (end, before) = match hours.at(start, &no_holidays()) {
            State::Open { until: Some(until) } => (until, true),
            State::Closed { next: Some(next) } => (next, false),
            State::Open { until: None } => {
                prop_assert!((0..7 * 96).all(|quarter| open(start.checked_add(jiff::Span::new().minutes(quarter * 15)).unwrap())));
                return Ok(());
            }
            other => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        prop_assert!(end > start);
        prop_assert_eq!(open(end), !before);
        let mut moment = start;
        while moment < end {
            prop_assert_eq!(open(moment), before, "{}", moment);
            moment = moment.checked_add(jiff::Span::new().minutes(15)).unwrap();
        }
    }

    #[test]
    fn no_text_makes_a_service_open(opens in "[ -~]{0,8}", closes in "[ -~]{0,8}", byday in "[A-Z0-9,+-]{0,12}", freq in "[A-Z]{0,8}", from in "[ -~]{0,12}") {
        let odd = json!({"opens_at": opens, "closes_at": closes, "byday": byday, "freq": freq, "valid_from": from});
        let hours = Hours::read(std::slice::from_ref(&odd));
        if !hours.is_known() {
            prop_assert_eq!(hours.at(toronto("2026-11-23T10:00:00"), &no_holidays()), State::Unknown);
        }
        // Whatever was understood, a week can be told of it.
        prop_assert_eq!(hours.week("2026-11-23".parse().unwrap(), &no_holidays()).len(), 7);
    }

    #[test]
    fn a_day_tells_its_spells_in_order_and_apart(spells in prop::collection::vec(spell(), 0..6), day in 0i64..400) {
        let date = "2026-01-01".parse::<Date>().unwrap().checked_add(jiff::Span::new().days(day)).unwrap();
        let day = Hours::read(&spells.iter().copied().map(schedule).collect::<Vec<_>>()).day(date, &no_holidays());
        prop_assert!(day.spells.iter().all(|spell| spell.from < spell.to));
        prop_assert!(day.spells.windows(2).all(|two| two[0].to < two[1].from));
    }
}
