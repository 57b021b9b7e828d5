//! Communities: two tables and two lists that are read together, every value with where it comes from.

mod common;

use common::Sample;
use jiff::civil::date;
use portage_content::{Community, Confidence, Doc, Indicator, IndicatorGroup, Key, OwnerDoc, Settlement};
use portage_publish::{Folder, check};

const INDICATORS: &str = r#"[[indicator]]
id = "population"
unit = "count"
order = 1
label.en = "People"
label.fr = "Population"
[[indicator]]
id = "rent-2br"
unit = "cad-per-month"
order = 2
label.en = "Rent, two bedrooms"
label.fr = "Loyer, deux chambres"
[[indicator]]
id = "home-languages"
unit = "language-shares"
order = 3
label.en = "Languages at home"
label.fr = "Langues à la maison"
"#;
const SOURCES: &str = r#"[[source]]
id = "census-2021"
licence = "Statistics Canada Open Licence"
official.en = "https://www12.statcan.gc.ca/"
name.en = "Census of 2021"
name.fr = "Recensement de 2021"
credit.en = "Adapted from Statistics Canada."
credit.fr = "Adapté de Statistique Canada."
"#;
const PLACES: &str = "id,name_en,name_fr,settlement,csd_code,division,lat,lon,population,rent-2br,home-languages
toronto,Toronto,Toronto,cma,3520005,Toronto,43.7064,-79.3986,2794356,2055,cmn 3.1; yue 2.7
superior-east,Superior East,Supérieur-Est,region,,Algoma,47.99,-84.77,,,
london,London,London,cma,3539036,Middlesex,42.9834,-81.233,422324,1500,
";
const CELLS: &str = "community,indicator,source,as_of,area,confidence
*,population,census-2021,2021,,high
*,rent-2br,census-2021,2025-10,,high
london,rent-2br,census-2021,2024-10,London CMA,medium
*,home-languages,census-2021,2021,,medium
";

const IND: &str = "ontario/communities/indicators.toml";
const SRC: &str = "ontario/sources.toml";
const COM: &str = "ontario/communities/communities.csv";
const CEL: &str = "ontario/communities/cells.csv";

fn whole() -> Sample {
    let sample = Sample::new();
    for (file, text) in [(IND, INDICATORS), (SRC, SOURCES), (COM, PLACES), (CEL, CELLS)] {
        sample.write(file, text);
    }
    portage_publish::stamp(&sample.content(), portage_content::Translator::Person).unwrap();
    sample
}

/// The findings as `file:line code`.
fn lines(sample: &Sample) -> Vec<String> {
    let reports = check(&sample.content(), date(2026, 11, 22)).unwrap();
    reports.iter().map(|report| format!("{}:{} {}", report.file, report.line, report.code)).collect()
}

#[test]
fn every_value_is_read_with_where_it_comes_from() {
    let sample = whole();
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let place = |id: &str| -> Doc<Community> {
        folder.record(&Key::neutral("community", id)).unwrap_or_else(|| panic!("no {id}")).view().unwrap()
    };
    let toronto = place("toronto").body;
    assert_eq!((toronto.settlement, toronto.csd_code.as_deref()), (Settlement::Cma, Some("3520005")));
    assert_eq!(toronto.cells["rent-2br"].value, "2055");
    assert_eq!((toronto.cells["rent-2br"].as_of.as_str(), &toronto.cells["rent-2br"].area), ("2025-10", &None));
    let rent = place("london").body.cells["rent-2br"].clone();
    assert_eq!(
        (rent.as_of.as_str(), rent.area.as_deref(), rent.confidence),
        ("2024-10", Some("London CMA"), Confidence::Medium),
        "its own line counts, not that of all"
    );
    assert!(place("superior-east").body.cells.is_empty(), "what is not known has no entry");
    let name = folder.record(&Key::text("community", "superior-east", "fr")).unwrap().value();
    assert_eq!(name["name"], "Supérieur-Est");
}

#[test]
fn what_an_indicator_is_about_and_the_towns_of_a_place_are_read() {
    let sample = whole();
    sample.edit(IND, "order = 2", "order = 2\ngroup = \"getting-about\"");
    sample.edit(COM, "lat,lon,", "lat,lon,towns,");
    sample.edit(COM, "-79.3986,", "-79.3986,,");
    sample.edit(COM, "-84.77,", "-84.77,Wawa; Chapleau ;,");
    sample.edit(COM, "-81.233,", "-81.233,,");
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let group = |id: &str| {
        let record = folder.record(&Key::neutral("indicator", id)).unwrap();
        record.view::<Doc<Indicator>>().unwrap().body.group
    };
    assert_eq!((group("population"), group("rent-2br")), (None, Some(IndicatorGroup::GettingAbout)));
    let towns = |id: &str| {
        let record = folder.record(&Key::neutral("community", id)).unwrap();
        record.view::<Doc<Community>>().unwrap().body.towns
    };
    assert_eq!(towns("superior-east"), ["Wawa", "Chapleau"]);
    assert!(towns("toronto").is_empty());
    // A group that there is not is told at its indicator.
    sample.edit(IND, "getting-about", "getting-lost");
    assert_eq!(lines(&sample), [format!("{IND}:7 wrong-shape")]);
}

#[test]
fn what_else_a_place_is_called_leads_to_one_place() {
    const NAMES: &str = "ontario/communities/names.toml";
    let sample = whole();
    sample.write(NAMES, "toronto = [\"تورنتو\", \"GTA\"]\n");
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let record = folder.record(&Key::neutral("community", "toronto")).unwrap();
    assert_eq!(record.view::<Doc<Community>>().unwrap().body.also, ["تورنتو", "GTA"]);
    sample.write(NAMES, "toronto = [\"GTA\"]\nlondon = [\"gta\"]\natlantis = [\"Deep\"]\n");
    assert_eq!(lines(&sample), [format!("{NAMES}:1 bad-value"), format!("{NAMES}:3 unknown-id")]);
    sample.write(NAMES, "toronto = \"GTA\"\n");
    assert_eq!(lines(&sample), [format!("{NAMES}:1 bad-toml")]);
}

#[test]
fn an_owner_names_the_place_that_is_its_own() {
    let sample = whole();
    sample.edit("ontario/pack.toml", "id = \"ontario\"", "id = \"ontario\"\ncommunity = \"toronto\"");
    assert_eq!(lines(&sample), Vec::<String>::new());
    let folder = Folder::read(&sample.content()).unwrap();
    let owner: Doc<OwnerDoc> = folder.record(&Key::neutral("owner", "ontario")).unwrap().view().unwrap();
    assert_eq!(owner.body.community.as_deref(), Some("toronto"));
    sample.edit("ontario/pack.toml", "\"toronto\"", "\"atlantis\"");
    assert_eq!(lines(&sample), ["ontario/pack.toml:2 dead-link"]);
}

#[test]
fn each_slip_is_told_with_its_line() {
    let mut missed = Vec::new();
    // What is wrong with where a value comes from is told where the value stands.
    for (file, old, new, told, expected) in [
        (COM, "population,rent-2br", "people,rent-2br", COM, ":2 missing-source"),
        (COM, "2794356", "many", COM, ":2 bad-value"),
        (COM, "2055", "-2055", COM, ":2 bad-value"),
        (COM, "cmn 3.1", "Mandarin 3.1", COM, ":2 bad-value"),
        (COM, "cmn 3.1", "cmn 301", COM, ":2 bad-value"),
        (COM, "43.7064", "north", COM, ":2 bad-value"),
        (COM, "43.7064,-79.3986", "-79.3986,43.7064", COM, ":2 bad-value"),
        (COM, "toronto,Toronto", "Toronto,Toronto", COM, ":2 bad-id"),
        (COM, "Superior East,Supérieur-Est", "Superior East,", COM, ":3 missing-field"),
        (COM, "region", "village", COM, ":3 wrong-shape"),
        (COM, "london,London", "toronto,London", COM, ":4 duplicate-id"),
        (COM, ",3539036", "", COM, ":4 bad-row"),
        (CEL, "*,population,census-2021", "*,population,hearsay", COM, ":2 dead-link"),
        (CEL, "2021,,high", "lately,,high", COM, ":2 bad-dates"),
        (CEL, "2021,,high", "2021,,sure", COM, ":2 wrong-shape"),
        (CEL, "london,rent-2br", "paris,rent-2br", CEL, ":4 unused-cell"),
        (CEL, "london,rent-2br", "*,rent-2br", CEL, ":4 bad-row"),
        (CEL, "area,confidence", "region,confidence", CEL, ":1 unknown-column"),
        (IND, "\"count\"", "\"heads\"", IND, ":1 wrong-shape"),
        (IND, "id = \"population\"", "id = \"people\"", COM, ":2 dead-link"),
        (SRC, "https://www12", "www12", SRC, ":4 bad-link"),
        (SRC, "name.fr", "credits.fr", SRC, ":6 unknown-field"),
    ] {
        let sample = whole();
        sample.edit(file, old, new);
        let (found, expected) = (lines(&sample), format!("{told}{expected}"));
        if !found.contains(&expected) {
            missed.push(format!("{file}: {old:?} -> {new:?}: want {expected}, got {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
