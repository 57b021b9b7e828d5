//! Services by the hundred thousand, for measuring; the window is measured with the same ones.

use std::path::Path;

use jiff::Timestamp;
use portage_content::{Digest, Pack, Record};
use portage_store::{Library, ReleaseInfo, build_content};
use serde_json::{Value, json};

const OWNERS: usize = 20;
const OTHERS: [&str; 7] = ["fr", "pa", "ar", "zh", "es", "ta", "ur"];
const WHOM: [&str; 3] = ["anyone", "permanent", "refugee"];

/// A data folder with so many services in it. The same numbers every time; no chance is needed.
pub fn fill(data: &Path, count: usize) {
    let now: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
    let mut packs = Vec::with_capacity(OWNERS);
    let mut all = Vec::with_capacity(2 * (count + OWNERS));
    for owner in 0..OWNERS {
        let name = format!("owner-{owner}");
        let mut records = Vec::new();
        for lang in [None, Some("en")] {
            let mut value = common("organization", &format!("office-{owner}"), &name, lang);
            if lang.is_some() {
                value["name"] = json!(format!("Office {owner}"));
            }
            records.push(Record::from_value(&value).expect("an organization"));
        }
        for at in (owner..count).step_by(OWNERS) {
            records.push(Record::from_value(&neutral(at, owner, &name)).expect("a service"));
            let mut words = common("service", &format!("service-{at}"), &name, Some("en"));
            words["name"] = json!(format!("{} help {at}", ["Newcomer", "Legal", "Health", "Food", "Work"][at % 5]));
            words["description"] = json!("Helps people who have come to Ontario to find their way. ".repeat(6));
            words["eligibility"] = json!("Anyone who has come to Canada in the last five years, and their families.");
            records.push(Record::from_value(&words).expect("words"));
        }
        records.sort_by(|a, b| a.key().cmp(b.key()));
        all.extend_from_slice(&records);
        let pack = Pack::new(&name, records).expect("a pack");
        packs.push((ReleaseInfo { owner: name, number: 1, digest: pack.digest() }, pack));
    }
    let library = Library::open(data).expect("a library");
    let lock = library.lock().expect("a lock");
    let staged = library.stage(&lock, now).expect("a stage");
    build_content(&staged.database_path(), &packs, None, Digest::of(b"a root"), now).expect("a database");
    portage_search::build(&staged.index_dir(), &all, Vec::new()).expect("an index");
    library.flip(&lock, staged, |_| Ok(())).expect("a generation");
}

fn neutral(at: usize, owner: usize, name: &str) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "degrees within Ontario")]
    let spread = |step: usize, size: f64| (at * step % 1000) as f64 / 1000.0 * size;
    let mut value = common("service", &format!("service-{at}"), name, None);
    value["organization"] = json!(format!("office-{owner}"));
    value["topics"] = json!([format!("topic-{}", at % 17)]);
    value["languages"] = json!(["en", OTHERS[at % OTHERS.len()]]);
    value["phones"] = json!([{"number": format!("416-555-{:04}", at % 10_000)}]);
    value["sites"] = json!([{
        "address": format!("{at} Main Street"), "city": format!("City {}", at % 400), "postal_code": "M5V 2T6",
        "lat": 42.5 + spread(37, 7.0), "lon": -90.0 + spread(53, 14.0),
    }]);
    let rule =
        |days: &str, from: &str, to: &str| json!({"freq": "WEEKLY", "byday": days, "opens_at": from, "closes_at": to});
    value["schedules"] = match at % 4 {
        0 => json!([rule("MO,TU,WE,TH,FR", "09:00", "17:00")]),
        1 => json!([rule("MO,WE", "08:30", "16:00"), rule("TU,TH", "12:00", "20:00"), rule("SA", "20:00", "02:00")]),
        2 => json!([rule("MO,TU,WE,TH,FR,SA,SU", "00:00", "23:59")]),
        _ => json!([]),
    };
    value["for"] = json!([WHOM[at % WHOM.len()]]);
    value["free"] = json!(at.is_multiple_of(3));
    value["wheelchair"] = json!(at.is_multiple_of(2));
    value["quoted"] = json!(true);
    value
}

fn common(kind: &str, id: &str, owner: &str, lang: Option<&str>) -> Value {
    let mut value = json!({
        "kind": kind, "id": id, "owner": owner, "publisher": "office-0", "licence": "CC-BY-4.0",
        "attribution": "A directory", "reuse": "open", "verified_on": "2026-11-01",
    });
    if let Some(lang) = lang {
        value["lang"] = json!(lang);
    }
    value
}
