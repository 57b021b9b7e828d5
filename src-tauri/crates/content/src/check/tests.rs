use jiff::civil::date;
use serde_json::json;

use std::collections::BTreeSet;

use super::whole::find_cycle;
use super::*;

/// A sound set: one owner, one organization, one topic, one figure, one guide, in English and French.
fn sound() -> Vec<Value> {
    let rights = json!({"owner": "ontario", "publisher": "portage", "licence": "CC-BY-4.0", "attribution": "Portage", "reuse": "open"});
    let with = |fields: Value| {
        let mut value = rights.clone();
        value.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        value
    };
    let both = |kind: &str, id: &str, words: Value| {
        ["en", "fr"].map(|lang| {
            let mut value = with(json!({"kind": kind, "id": id, "lang": lang}));
            value.as_object_mut().unwrap().extend(words.as_object().unwrap().clone());
            value
        })
    };
    let mut set = vec![
        with(json!({"kind": "owner", "id": "ontario", "owner_level": "provincial"})),
        with(json!({"kind": "organization", "id": "portage"})),
        with(json!({"kind": "topic", "id": "health"})),
        with(json!({"kind": "figure", "id": "card-fee", "unit": "cad", "values": [
            {"value": "0", "from": "2020-01-01", "source": "https://www.ontario.ca/", "verified_on": "2026-11-22"}]})),
        with(json!({"kind": "guide", "id": "ohip", "code": "C1", "topics": ["health"], "authority": "portage",
            "level": "provincial", "sources": ["https://www.ontario.ca/"], "verified_on": "2026-11-22", "review_by": "2027-05-22"})),
    ];
    set.extend(both("owner", "ontario", json!({"name": "Ontario"})));
    set.extend(both("organization", "portage", json!({"name": "Portage"})));
    set.extend(both("topic", "health", json!({"label": "Health"})));
    set.extend(both("figure", "card-fee", json!({"label": "Fee of the card, 2 years"})));
    set.extend(both(
        "guide",
        "ohip",
        json!({"title": "OHIP", "summary": "It is free.", "body": "Pay {figure:card-fee}, see [this](guide:ohip)."}),
    ));
    set
}

fn check(values: &[Value]) -> Vec<String> {
    let records: Vec<Record> = values.iter().map(|value| Record::from_value(value).unwrap()).collect();
    check_records(&records, date(2026, 11, 22))
        .into_iter()
        .map(|finding| format!("{} {}", finding.code, finding.locus.key))
        .collect()
}

/// The set with one field of one record changed.
fn with_change(kind: &str, lang: Option<&str>, field: &str, value: Value) -> Vec<Value> {
    let mut set = sound();
    let record = set.iter_mut().find(|v| v["kind"] == kind && v.get("lang").and_then(Value::as_str) == lang).unwrap();
    record[field] = value;
    set
}

#[test]
fn a_sound_set_has_no_findings() {
    assert_eq!(check(&sound()), Vec::<String>::new());
}

#[test]
fn each_fault_is_found_and_named() {
    let cases = [
        ("guide", None, "topics", json!(["healthy"]), "unknown-topic guide/ohip"),
        ("guide", None, "sources", json!([]), "missing-source guide/ohip"),
        ("guide", None, "review_by", json!("2026-11-21"), "bad-dates guide/ohip"),
        ("guide", None, "authority", json!("nobody"), "dead-link guide/ohip"),
        ("guide", None, "licence", json!(""), "missing-field guide/ohip"),
        ("guide", None, "tasks", json!(["w2-03"]), "dead-link guide/ohip"),
        ("guide", Some("en"), "body", json!("It costs $5."), "figure-typed guide/ohip (en)"),
        ("guide", Some("fr"), "body", json!("{figure:nothing}"), "unknown-figure guide/ohip (fr)"),
        ("guide", Some("en"), "body", json!("[x](guide:nothing)"), "dead-link guide/ohip (en)"),
        ("guide", Some("en"), "body", json!("<b>x</b>"), "raw-html guide/ohip (en)"),
        ("guide", Some("en"), "title", json!(" "), "missing-field guide/ohip (en)"),
        ("figure", None, "values", json!([]), "missing-field figure/card-fee"),
    ];
    for (kind, lang, field, value, expected) in cases {
        let found = check(&with_change(kind, lang, field, value.clone()));
        assert!(found.iter().any(|line| line == expected), "{field} = {value}: {found:?}");
    }
}

#[test]
fn a_service_stands_in_order_with_others_only() {
    let service = json!({
        "kind": "service", "id": "desk", "owner": "ontario", "publisher": "portage", "licence": "CC-BY-4.0",
        "attribution": "Portage", "reuse": "open", "organization": "portage", "authority": "portage",
        "level": "provincial", "topics": ["health"], "sources": ["https://www.ontario.ca/"],
        "verified_on": "2026-11-22", "review_by": "2027-05-22",
    });
    let words = ["en", "fr"].map(|lang| {
        let mut words = service.clone();
        for field in ["organization", "authority", "level", "topics", "sources", "verified_on", "review_by"] {
            words.as_object_mut().unwrap().remove(field);
        }
        words["lang"] = json!(lang);
        words["name"] = json!("Desk");
        words["description"] = json!("Helps.");
        words
    });
    let found = |field: &str, ids: &[&str]| {
        let mut set = sound();
        let mut service = service.clone();
        if !field.is_empty() {
            service[field] = json!(ids);
        }
        set.push(service);
        set.extend(words.clone());
        check(&set)
    };
    assert_eq!(found("", &[]), [""; 0]);
    for field in ["before", "after", "instead", "same"] {
        assert_eq!(found(field, &["desk"]), ["bad-relation service/desk"], "{field}");
        assert_eq!(found(field, &["nobody"]), ["dead-link service/desk"], "{field}");
    }
}

#[test]
fn a_page_past_its_review_date_is_found() {
    let mut set = with_change("guide", None, "verified_on", json!("2026-01-01"));
    set[4]["review_by"] = json!("2026-11-21");
    assert_eq!(check(&set), ["past-review guide/ohip"]);
    set[4]["review_by"] = json!("2026-11-22");
    assert_eq!(check(&set), Vec::<String>::new());
}

#[test]
fn reports_go_over_a_safe_line_or_to_this_computer() {
    let with = |feedback: Value| check(&with_change("owner", None, "feedback", feedback));
    for url in ["https://ontario.ca/report", "http://127.0.0.1:8080/", "http://localhost/in", "http://[::1]:80"] {
        assert_eq!(with(json!({ "url": url })), [""; 0], "{url}");
    }
    for url in [
        "http://ontario.ca/",
        "https://",
        "http://127.0.0.1.example/",
        "https://a@b.ca/",
        "mailto:a@b.ca",
        "//b.ca",
        "https://b .ca",
    ] {
        assert_eq!(with(json!({ "url": url })), ["bad-link owner/ontario"], "{url}");
        assert_eq!(with(json!({"url": "https://b.ca/", "survey": url})), ["bad-link owner/ontario"], "{url}");
    }
}

#[test]
fn a_page_without_french_is_found() {
    let mut set = sound();
    set.retain(|value| !(value["kind"] == "guide" && value["lang"] == "fr"));
    assert_eq!(check(&set), ["missing-translation guide/ohip"]);
}

#[test]
fn an_older_translation_is_found() {
    let mut set = sound();
    let source = Record::from_value(set.iter().find(|v| v["kind"] == "guide" && v["lang"] == "en").unwrap()).unwrap();
    let french = set.iter_mut().find(|v| v["kind"] == "guide" && v["lang"] == "fr").unwrap();
    french["translation"] =
        json!({"by": "machine", "reviewed": false, "source_lang": "en", "source_hash": text_hash(&source)});
    assert_eq!(check(&set), Vec::<String>::new());
    let english = set.iter_mut().find(|v| v["kind"] == "guide" && v["lang"] == "en").unwrap();
    english["summary"] = json!("It is still free.");
    assert_eq!(check(&set), ["stale-translation guide/ohip (fr)"]);
}

#[test]
fn tasks_that_wait_for_each_other_are_found() {
    let edges = BTreeMap::from([
        ("a", vec!["b".to_owned()]),
        ("b", vec!["c".to_owned()]),
        ("c", vec!["b".to_owned()]),
        ("d", vec![]),
    ]);
    let cycle = find_cycle(&edges, "a", &mut Vec::new(), &mut BTreeSet::new());
    assert_eq!(cycle.unwrap(), ["b", "c", "b"]);
    assert_eq!(find_cycle(&edges, "d", &mut Vec::new(), &mut BTreeSet::new()), None);
}

/// The sound set with a paper and a task that takes it, and one field of the task changed.
fn with_task(field: &str, value: Value) -> Vec<Value> {
    let mut set = sound();
    let mut paper = set[1].clone();
    (paper["kind"], paper["id"]) = (json!("paper"), json!("passport"));
    set.push(paper);
    let mut task = set[4].clone();
    (task["kind"], task["id"], task["stage"]) = (json!("task"), json!("w2-08"), json!("first-weeks"));
    (task["for"], task["papers"]) = (json!([["children-4-18", "permanent"]]), json!([["passport"]]));
    task[field] = value;
    set.push(task);
    let page = set.clone();
    for lang in ["en", "fr"] {
        let of = |kind: &str| page.iter().find(|v| v["kind"] == kind && v["lang"] == lang).unwrap().clone();
        let mut label = of("topic");
        (label["kind"], label["id"]) = (json!("paper"), json!("passport"));
        let mut words = of("guide");
        (words["kind"], words["id"], words["why"]) = (json!("task"), json!("w2-08"), json!("School is free."));
        set.extend([label, words]);
    }
    set
}

#[test]
fn a_task_takes_papers_that_there_are_and_each_child_has_conditions_of_children() {
    assert_eq!(check(&with_task("each_child", json!(true))), Vec::<String>::new());
    let dead = check(&with_task("papers", json!([["passport", "licence-to-be-happy"]])));
    assert_eq!(dead, ["dead-link task/w2-08"]);
    assert_eq!(check(&with_task("papers", json!([[]]))), ["bad-value task/w2-08"]);
    assert_eq!(check(&with_task("papers", json!([["passport"], ["passport"]]))), ["bad-value task/w2-08"]);
    let mut for_all = with_task("each_child", json!(true));
    let task = for_all.iter_mut().find(|v| v["kind"] == "task" && v.get("lang").is_none()).unwrap();
    task["for"] = json!([["children"], ["permanent"]]);
    assert_eq!(check(&for_all), ["bad-value task/w2-08"]);
}

/// The sound set with a notice that shows on the day of the tests, and one field of it changed.
fn with_notice(field: &str, value: Value) -> Vec<Value> {
    let mut set = sound();
    let mut neutral = set[4].clone();
    for (name, value) in [
        ("kind", json!("notice")),
        ("id", json!("wave")),
        ("tone", json!("fraud")),
        ("from", json!("2026-11-01")),
        ("until", json!("2026-12-01")),
        ("guide", json!("ohip")),
        (field, value),
    ] {
        neutral[name] = value;
    }
    neutral.as_object_mut().unwrap().remove("review_by");
    let text = |lang: &str| {
        let mut text = set[0].clone();
        for (name, value) in
            [("kind", "notice"), ("id", "wave"), ("lang", lang), ("title", "A wave"), ("body", "Stop.")]
        {
            text[name] = json!(value);
        }
        text
    };
    let texts = [text("en"), text("fr")];
    set.push(neutral);
    set.extend(texts);
    set
}

#[test]
fn a_notice_has_its_days_and_its_proof() {
    assert_eq!(check(&with_notice("guide", json!("ohip"))), Vec::<String>::new());
    for (field, value, expected) in [
        ("until", json!("2026-10-31"), "bad-dates notice/wave"),
        ("until", json!("2027-05-01"), "bad-dates notice/wave"),
        ("from", json!("2027-05-01"), "bad-dates notice/wave"),
        ("for", json!([["lucky"]]), "unknown-condition notice/wave"),
        ("guide", json!("nothing"), "dead-link notice/wave"),
        ("sources", json!([]), "missing-source notice/wave"),
        ("official", json!({"en": "ircc"}), "bad-link notice/wave"),
        ("tone", json!("panic"), "wrong-shape notice/wave"),
    ] {
        assert_eq!(check(&with_notice(field, value.clone())), [expected], "{field} = {value}");
    }
    assert_eq!(check(&with_notice("until", json!("2027-04-30"))), Vec::<String>::new(), "the 180th day");
    let mut past = with_notice("until", json!("2026-11-21"));
    assert_eq!(check(&past), ["past-notice notice/wave"]);
    past.retain(|value| !(value["kind"] == "notice" && value["lang"] == "fr"));
    assert!(check(&past).contains(&"missing-translation notice/wave".to_owned()));
}

#[test]
fn a_withdrawal_names_what_is_gone_and_what_is_there() {
    let with = |of: &str, see: &str| {
        let mut set = sound();
        let mut neutral = set[0].clone();
        neutral.as_object_mut().unwrap().remove("owner_level");
        for (name, value) in [
            ("kind", "withdrawal"),
            ("id", &format!("guide.{of}")),
            ("of_kind", "guide"),
            ("of_id", of),
            ("on", "2026-11-22"),
            ("see", see),
        ] {
            neutral[name] = json!(value);
        }
        for lang in ["en", "fr"] {
            let mut text = set[0].clone();
            for (name, value) in [
                ("kind", "withdrawal"),
                ("id", &format!("guide.{of}")),
                ("lang", lang),
                ("title", "T"),
                ("reason", "R."),
            ] {
                text[name] = json!(value);
            }
            set.push(text);
        }
        set.push(neutral);
        set
    };
    assert_eq!(check(&with("old", "ohip")), Vec::<String>::new());
    assert_eq!(check(&with("ohip", "ohip")), ["not-withdrawn withdrawal/guide.ohip"]);
    assert_eq!(check(&with("old", "older")), ["dead-link withdrawal/guide.old"]);
    let mut silent = with("old", "ohip");
    silent.iter_mut().filter(|value| value["lang"] == "fr" && value["kind"] == "withdrawal").for_each(|value| {
        value["reason"] = json!("");
    });
    assert_eq!(check(&silent), ["missing-field withdrawal/guide.old (fr)"]);
}

#[test]
fn rules_lead_somewhere_and_have_the_same_words_in_both_languages() {
    let with_rules = |next: Value, english: Value, french: Value| {
        let rights = json!({"kind": "rule_set", "id": "r", "owner": "ontario", "publisher": "portage",
            "licence": "CC-BY-4.0", "attribution": "Portage", "reuse": "open"});
        let with = |fields: Value| {
            let mut value = rights.clone();
            value.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            value
        };
        let mut set = sound();
        set.push(with(
            json!({"tool": "t", "effective_from": "2026-01-01", "authority": "portage", "level": "provincial",
            "sources": ["https://www.ontario.ca/"], "verified_on": "2026-11-22", "review_by": "2027-05-22",
            "tables": {"fee": "figure:card-fee", "next": next}}),
        ));
        set.push(with(json!({"lang": "en", "title": "Rules", "words": english})));
        set.push(with(json!({"lang": "fr", "title": "Règles", "words": french})));
        check(&set)
    };
    let words = json!({"card": "The card costs {figure:card-fee}"});
    let ways = json!([{"guides": ["ohip"], "tools": ["t"]}]);
    assert_eq!(with_rules(ways.clone(), words.clone(), words.clone()), Vec::<String>::new());
    assert_eq!(with_rules(json!([{"guides": ["gone"]}]), words.clone(), words.clone()), ["dead-link rule_set/r"]);
    assert_eq!(with_rules(json!([{"tools": ["gone"]}]), words.clone(), words.clone()), ["dead-link rule_set/r"]);
    assert_eq!(with_rules(ways.clone(), words.clone(), json!({})), ["missing-field rule_set/r (fr)"]);
    let typed = json!({"card": "The card costs $5"});
    assert_eq!(with_rules(ways, typed, words), ["figure-typed rule_set/r (en)"]);
}
