//! Ontario Workforce Priority. The expected points are added up by hand.

use portage_tools::{Answer, Fault, Outcome, Say, Shown};
use serde_json::{Value, json};

use crate::shelf::{SHELF, Shelf, TODAY, answer, bad, needs, refuses, total, with};

fn levels(level: i64) -> Value {
    json!({"reading": level, "writing": level, "listening": level, "speaking": level})
}

/// A carpenter (72310) with an offer, for whom little counts yet.
fn carpenter() -> Value {
    json!({
        "occupation": "72310", "offer": true, "hourly_wage": 19.99, "wage_at_median": true, "location": "toronto",
        "position_months": 0, "other_ontario_months": 0, "same_job_years": 2, "licence": false,
        "canadian_earnings": 0, "status": "none", "education": "secondary", "education_assessed": true,
        "canadian_credentials": "none", "ontario_graduate": false, "first_language_clb": levels(5),
        "second_language_clb": null, "employer_area": "gta", "employer_years": 3, "employer_revenue": 1_000_000,
        "employer_staff": 5,
    })
}

fn told(answer: &Answer, word: &str) -> Shown {
    let line = answer.lines.iter().find(|line| line.what == Say::Rule(word.to_owned()));
    line.unwrap_or_else(|| panic!("nothing is said of {word}")).value.clone()
}

#[test]
fn the_least_and_the_most() {
    // TEER 2: 6, category 7: 8, one language: 5.
    let answer = answer("oinp", &carpenter());
    assert_eq!(answer.outcome, Outcome::Points { total: 19, of: Some(130) });
    assert_eq!(answer.extra["requirements"], "met");
    // A doctor (31100) in Kenora: 9 + 10 + 15 + 18 + 8 + 10 + 10 + 10 + 15 + 10 + 15.
    let doctor = json!({
        "occupation": "31100", "hourly_wage": 40, "location": "kenora", "position_months": 25,
        "other_ontario_months": 0, "canadian_earnings": 70000, "status": "work_permit", "education": "doctorate",
        "canadian_credentials": "more", "first_language_clb": levels(9), "second_language_clb": levels(6),
    });
    assert_eq!(total("oinp", &doctor), 130);
    assert_eq!(SHELF.figure("oinp-points-total"), "130");
}

#[test]
fn each_factor_by_its_table() {
    let more = |path: &str, value: Value| total("oinp", &with(&carpenter(), path, value)) - 19;
    for (wage, points) in
        [(19.99, 0), (20.0, 5), (24.99, 5), (25.0, 8), (29.99, 8), (30.0, 10), (35.0, 12), (39.99, 12), (40.0, 15)]
    {
        assert_eq!(more("hourly_wage", json!(wage)), points, "{wage} an hour");
    }
    for (months, points) in [(5, 0), (6, 12), (12, 12), (13, 15), (24, 15), (25, 18), (120, 18)] {
        assert_eq!(more("position_months", json!(months)), points, "{months} months");
    }
    for (months, points) in [(5, 0), (6, 6), (12, 6), (13, 9), (24, 9), (25, 12)] {
        assert_eq!(more("other_ontario_months", json!(months)), points, "{months} months elsewhere");
    }
    let both = with(&with(&carpenter(), "position_months", json!(6)), "other_ontario_months", json!(25));
    assert_eq!(total("oinp", &both) - 19, 12, "other work counts only without enough months in the position");
    for (earned, points) in [(29999, 0), (30000, 4), (50000, 6), (69999, 6), (70000, 8)] {
        assert_eq!(more("canadian_earnings", json!(earned)), points, "{earned} a year");
    }
    for (status, points) in [("work_permit", 10), ("study_permit", 5)] {
        assert_eq!(more("status", json!(status)), points, "{status}");
    }
    for (education, points) in [
        ("doctorate", 10),
        ("masters", 8),
        ("above-bachelor", 6),
        ("bachelor", 6),
        ("ontario-graduate-certificate", 5),
        ("below-bachelor", 5),
        ("college", 5),
        ("trade", 5),
        ("less", 0),
    ] {
        assert_eq!(more("education", json!(education)), points, "{education}");
    }
    assert_eq!([more("canadian_credentials", json!("one")), more("canadian_credentials", json!("more"))], [5, 10]);
    for (level, points) in [(4, 0), (6, 4), (7, 8), (8, 12), (9, 15), (12, 15)] {
        assert_eq!(more("first_language_clb", levels(level)), points, "level {level}");
    }
    let english = with(&carpenter(), "first_language_clb", levels(6));
    assert_eq!(total("oinp", &with(&english, "second_language_clb", levels(6))) - 19, 4 + 5);
    assert_eq!(total("oinp", &with(&english, "second_language_clb", levels(5))) - 19, 4);
    for (division, points) in
        [("kenora", 15), ("muskoka", 15), ("ottawa", 10), ("simcoe", 10), ("hamilton", 10), ("peel", 5), ("durham", 5)]
    {
        assert_eq!(more("location", json!(division)), points, "{division}");
    }
    // TEER 2 and category 7 bring 14.
    for (code, points) in [
        ("00012", 9 + 4),
        ("10010", 9 + 4),
        ("21231", 9 + 6),
        ("33102", 6 + 10),
        ("44101", 4),
        ("55109", 2),
        ("65200", 2),
        ("94100", 4),
    ] {
        assert_eq!(more("occupation", json!(code)), points - 14, "{code}");
    }
}

#[test]
fn requirements_by_level_of_the_job() {
    let asked = |changes: &[(&str, Value)]| {
        answer("oinp", &changes.iter().fold(carpenter(), |input, (path, value)| with(&input, path, value.clone())))
    };
    assert_eq!(told(&asked(&[("first_language_clb", levels(4))]), "language-trades"), Shown::No);
    let office = [("occupation", json!("21231")), ("first_language_clb", levels(5))];
    assert_eq!(told(&asked(&office), "language"), Shown::No, "CLB 6 outside of trades");
    assert_eq!(told(&asked(&office), "education"), Shown::No, "more than secondary school outside of trades");
    let graduate = [office.to_vec(), vec![("ontario_graduate", json!(true))]].concat();
    assert_eq!(told(&asked(&graduate), "language"), Shown::Yes);
    let cook = [("occupation", json!("65201")), ("first_language_clb", levels(4)), ("position_months", json!(9))];
    assert_eq!(told(&asked(&cook), "language-lower"), Shown::Yes);
    assert_eq!(told(&asked(&cook), "experience-lower"), Shown::Yes);
    let cook = [cook.to_vec(), vec![("position_months", json!(8))]].concat();
    assert_eq!(told(&asked(&cook), "experience-lower"), Shown::No, "two years in the job elsewhere do not help here");
    // 72600 to 72604 and 932 are no trades here.
    assert_eq!(told(&asked(&[("occupation", json!("72600"))]), "language"), Shown::No);
}

#[test]
fn experience_has_four_ways() {
    let said = |changes: &[(&str, Value)]| {
        let none = with(&carpenter(), "same_job_years", json!(0));
        let input = changes.iter().fold(none, |input, (path, value)| with(&input, path, value.clone()));
        told(&answer("oinp", &input), "experience")
    };
    assert_eq!(said(&[]), Shown::No);
    assert_eq!(said(&[("position_months", json!(6))]), Shown::Yes);
    assert_eq!(said(&[("position_months", json!(5))]), Shown::No);
    assert_eq!(said(&[("position_months", json!(3)), ("ontario_graduate", json!(true))]), Shown::Yes);
    assert_eq!(said(&[("same_job_years", json!(2))]), Shown::Yes);
    assert_eq!(said(&[("licence", json!(true))]), Shown::Yes);
    assert_eq!(said(&[("licence", Value::Null)]), Shown::Unknown);
}

#[test]
fn employers_by_area() {
    let said = |area: &str, revenue: i64, staff: i64| {
        let input = with(&with(&carpenter(), "employer_revenue", json!(revenue)), "employer_staff", json!(staff));
        let answer = answer("oinp", &with(&input, "employer_area", json!(area)));
        (told(&answer, "employer-revenue"), told(&answer, "employer-staff"))
    };
    assert_eq!(said("gta", 999_999, 4), (Shown::No, Shown::No));
    assert_eq!(said("listed", 500_000, 3), (Shown::Yes, Shown::Yes));
    assert_eq!(said("listed", 499_999, 2), (Shown::No, Shown::No));
    assert_eq!(said("elsewhere", 250_000, 3), (Shown::Yes, Shown::Yes));
    let answer = answer("oinp", &with(&carpenter(), "employer_area", Value::Null));
    assert_eq!(answer.extra["requirements"], "not_known");
}

#[test]
fn a_code_of_no_occupation_is_refused_and_no_level_is_no_language() {
    let mut shelf = Shelf::open();
    let unit = |noc: &str| json!({"kind": "occupation", "id": format!("noc-{noc}"), "owner": "ontario", "noc": noc, "ee_categories": []});
    shelf.put(&unit("72310"));
    let asked = |noc: &str| shelf.ask_on("oinp", &with(&carpenter(), "occupation", json!(noc)), TODAY);
    for noc in ["72310", "82030"] {
        assert!(asked(noc).is_ok(), "{noc} is an occupation, with a record or without");
    }
    for noc in ["00000", "72319", "31999"] {
        let Err(Fault::Bad(bad)) = asked(noc) else { panic!("{noc} is taken") };
        assert_eq!(bad[0].field, "occupation", "{noc}");
    }
    let none = total("oinp", &with(&carpenter(), "first_language_clb", levels(0)));
    assert_eq!(none, total("oinp", &with(&carpenter(), "first_language_clb", Value::Null)));
    assert_eq!(none + 5, total("oinp", &with(&carpenter(), "first_language_clb", levels(1))), "one language gives 5");
}

#[test]
fn the_requirements_stand_beside_the_points() {
    assert_eq!(answer("oinp", &carpenter()).about, Some(Say::line("all-met")));
    let refused = with(&carpenter(), "offer", json!(false));
    assert_eq!(answer("oinp", &refused).about, Some(Say::line("some-not-met")));
    let open = with(&carpenter(), "offer", Value::Null);
    assert_eq!(answer("oinp", &open).about, Some(Say::line("some-not-known")));
}

#[test]
fn impossible_input_is_named() {
    let input = carpenter();
    needs(
        "oinp",
        &input,
        &[
            "occupation",
            "hourly_wage",
            "location",
            "position_months",
            "other_ontario_months",
            "canadian_earnings",
            "status",
            "education",
            "canadian_credentials",
            "first_language_clb",
            "second_language_clb",
        ],
    );
    refuses(
        "oinp",
        &input,
        &[("occupation", json!("7231")), ("occupation", json!(72310)), ("occupation", json!("79310"))],
    );
    refuses(
        "oinp",
        &input,
        &[("hourly_wage", json!(-1)), ("hourly_wage", json!(20.005)), ("hourly_wage", json!(1001))],
    );
    refuses("oinp", &input, &[("location", json!("montreal")), ("status", json!("visa")), ("education", json!("phd"))]);
    for path in ["position_months", "other_ontario_months", "same_job_years", "employer_years", "employer_staff"] {
        refuses("oinp", &input, &[(path, json!(-1)), (path, json!(1.5)), (path, json!("6"))]);
    }
    for path in ["offer", "wage_at_median", "licence", "education_assessed", "ontario_graduate"] {
        refuses("oinp", &input, &[(path, json!("yes")), (path, json!(0))]);
    }
    refuses("oinp", &input, &[("canadian_earnings", json!(-5)), ("employer_revenue", json!("much"))]);
    refuses("oinp", &input, &[("canadian_credentials", json!(2)), ("employer_area", json!("toronto"))]);
    refuses("oinp", &input, &[("first_language_clb", json!(7)), ("second_language_clb", json!({"reading": 7}))]);
    let told = bad("oinp", &with(&input, "occupation", json!("79310")))[0].to_string();
    assert!(told.ends_with("the code of an occupation in the National Occupational Classification"), "{told}");
}
