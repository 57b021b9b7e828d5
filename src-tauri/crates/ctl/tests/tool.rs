//! `portagectl tool` over the project's own content: what a program reads, and how it is refused.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use jiff::Timestamp;
use serde_json::{Value, json};

/// A device that holds the project's content.
static DEVICE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name);
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/content");
    portage_publish::repo_init(&path("repo"), &path("keys"), &[], Timestamp::now()).unwrap();
    portage_publish::publish(&content, &path("repo"), &path("keys"), Timestamp::now()).unwrap();
    let repo = path("repo");
    let root = repo.join("metadata/1.root.json");
    let args = ["--trust", root.to_str().unwrap(), "sync", "--repo", repo.to_str().unwrap()];
    let output = portagectl(&path("data"), &args);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    scratch
});

fn portagectl(data: &Path, args: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portagectl"));
    command.arg("--json").arg("--data").arg(data).args(args);
    command.env_remove("PORTAGE_DATA").env_remove("PORTAGE_PACKS").output().unwrap()
}

struct Said {
    status: i32,
    answers: Vec<Value>,
    complaint: String,
}

fn tool(name: &str, input: impl AsRef<[u8]>, more: &[&str]) -> Said {
    let file: PathBuf = tempfile::NamedTempFile::new_in(DEVICE.path()).unwrap().into_temp_path().keep().unwrap();
    fs::write(&file, input).unwrap();
    let args = [&["tool", name, "--input", file.to_str().unwrap(), "--today", "2026-11-22"], more].concat();
    let output = portagectl(&DEVICE.path().join("data"), &args);
    let lines = String::from_utf8(output.stdout).unwrap();
    Said {
        status: output.status.code().unwrap(),
        answers: lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
        complaint: String::from_utf8(output.stderr).unwrap(),
    }
}

/// 29 years old, alone, bachelor, CLB 9, three years abroad: 110 + 120 + 124, and 25 + 50.
fn crs() -> Value {
    let clb = json!({"reading": 9, "writing": 9, "listening": 9, "speaking": 9});
    json!({
        "age": 29, "spouse": "none", "education": "bachelor", "first_language": {"lang": "en", "clb": clb},
        "second_language": null, "canadian_work_years": 0, "foreign_work_years": 3, "trade_certificate": false,
        "provincial_nomination": false, "sibling_in_canada": false, "canadian_study": "none", "spouse_factors": null,
    })
}

#[test]
fn an_empty_device_makes_its_first_copy_of_the_packs_of_the_app() {
    let scratch = tempfile::tempdir_in(DEVICE.path()).unwrap();
    let (data, input) = (scratch.path().join("data"), scratch.path().join("crs.json"));
    fs::write(&input, crs().to_string()).unwrap();
    let asked = ["tool", "crs", "--input", input.to_str().unwrap()];
    let without = portagectl(&data, &asked);
    assert_eq!(without.status.code(), Some(1));
    let complaint = String::from_utf8_lossy(&without.stdout).into_owned() + &String::from_utf8_lossy(&without.stderr);
    assert!(complaint.contains("--packs") && complaint.contains("portagectl sync"), "{complaint}");
    let packs = DEVICE.path().join("repo");
    let with = portagectl(&data, &[&asked[..], &["--packs", packs.to_str().unwrap()]].concat());
    assert_eq!(serde_json::from_slice::<Value>(&with.stdout).unwrap()["total"], 429);
    // The copy is there now, and the packs need not be named again.
    assert!(portagectl(&data, &asked).status.success());
}

#[test]
fn crs_answers_as_programs_expect_it() {
    let said = tool("crs", crs().to_string(), &[]);
    assert_eq!(said.status, 0, "{}", said.complaint);
    let answer = &said.answers[0];
    assert_eq!(answer["total"], 429);
    assert_eq!(
        answer["components"],
        json!({
            "age": 110, "education": 120, "first_language": 124, "second_language": 0, "canadian_work": 0,
            "core": 354, "spouse": 0, "transferability": 75, "additional": 0,
        })
    );
    let rules = &answer["rule_set"];
    assert_eq!(
        (&rules["id"], &rules["effective_from"], &rules["stale"]),
        (&json!("crs"), &json!("2025-03-25"), &json!(false))
    );
    assert!(rules["source"].as_str().unwrap().starts_with("https://www.canada.ca/"), "{rules}");
    assert_eq!(rules["review_by"], "2027-02-22");
    let lines = answer["lines"].as_array().unwrap();
    let age = &lines[0];
    assert_eq!((&age["value"], &age["of"], &age["rule"]), (&json!(110), &json!(110), &json!("age.without_spouse.20")));
    assert!(lines.iter().any(|line| line["section"] == "rounds"), "the packs hold rounds");
    assert!(lines.iter().all(|line| !line["what"].as_str().unwrap().starts_with("tool")), "every line has words");
}

#[test]
fn fsw_and_clb_answer_as_programs_expect_them() {
    let clb = json!({"reading": 9, "writing": 9, "listening": 9, "speaking": 9});
    let input = json!({
        "age": 38, "education": "doctoral", "first_language_clb": clb, "second_language_clb": null,
        "experience_years": 1, "arranged_employment": false,
        "adaptability": {
            "spouse_language_clb4": false, "own_study_2y_canada": false, "spouse_study_2y_canada": false,
            "own_work_1y_canada": false, "spouse_work_1y_canada": false, "relative_in_canada": false,
        },
    });
    let answer = &tool("fsw", input.to_string(), &[]).answers[0];
    assert_eq!((&answer["total"], &answer["minimums_met"], &answer["pass"]), (&json!(67), &json!(true), &json!(true)));
    assert_eq!(
        answer["components"],
        json!({
            "education": 25, "language": 24, "experience": 9, "age": 9, "arranged_employment": 0, "adaptability": 0,
        })
    );
    let answer = &tool("clb", r#"{"test": "ielts_gt", "ability": "listening", "score": 7.5}"#, &[]).answers[0];
    assert_eq!(
        (&answer["clb"], &answer["scale"], &answer["rule_set"]["id"]),
        (&json!(8), &json!("clb"), &json!("clb"))
    );
}

#[test]
fn an_input_that_cannot_be_is_refused_by_name() {
    let mut input = crs();
    input["first_language"]["clb"]["reading"] = json!(13);
    let said = tool("crs", input.to_string(), &[]);
    assert_eq!(said.status, 1);
    assert_eq!(
        said.answers[0]["error"],
        json!({
            "field": "first_language.clb.reading", "found": "13", "allowed": "a whole number from 0 to 12",
            "message": "first_language.clb.reading is 13; it must be a whole number from 0 to 12",
        })
    );
    assert_eq!(said.complaint.lines().count(), 1, "{}", said.complaint);
    let said = tool("crs", "[1]", &[]);
    assert_eq!((said.status, &said.answers[0]["error"]["allowed"]), (1, &json!("a JSON object")));
    assert_eq!(tool("tarot", "{}", &[]).status, 1);
}

#[test]
fn a_batch_gives_one_line_each_in_order_and_tells_what_was_refused() {
    let mut old = crs();
    old["age"] = json!(45);
    let mut bad = crs();
    bad["age"] = json!("45");
    let batch = format!("{}\n{bad}\n\n{old}\nnot json\n", crs());
    let said = tool("crs", &batch, &["--batch"]);
    assert_eq!(said.status, 1, "a refused line is told at the end");
    assert_eq!(said.answers.len(), 4);
    assert_eq!((&said.answers[0]["total"], &said.answers[2]["total"]), (&json!(429), &json!(319)));
    assert_eq!(said.answers[1]["error"]["field"], "age");
    assert!(said.answers[3]["error"]["message"].as_str().unwrap().contains("JSON"));
    let said = tool("crs", format!("{}\n{old}", crs()), &["--batch"]);
    assert_eq!((said.status, said.answers.len()), (0, 2));
}

#[test]
fn a_figure_of_another_day_names_that_days_source_and_beginning() {
    let line = |name: &str, input: &str, figure: &str| {
        let answer = tool(name, input, &[]).answers.remove(0);
        let lines = answer["lines"].as_array().unwrap().clone();
        lines.into_iter().find(|line| line["figure"] == figure).unwrap_or_else(|| panic!("{answer}"))
    };
    let asked = r#"{"about": "increase", "rent": 2000, "first_lived_in": "early", "last_change": "2024-01-01", "start": "2025-06-01"}"#;
    let guideline = line("rent", asked, "rent-guideline");
    assert_eq!((&guideline["value"], &guideline["effective_from"]), (&json!("2.5%"), &json!("2025-01-01")));
    let wage = line("work", r#"{"worker": "general", "week": "2026-09-07"}"#, "minimum-wage");
    assert_eq!((wage["value"].as_f64(), &wage["effective_from"]), (Some(17.6), &json!("2025-10-01")));
}

#[test]
fn a_name_that_is_given_twice_is_refused_by_name() {
    let text = crs().to_string();
    for (one, twice, field) in [
        ("\"age\":29", "\"age\":40,\"age\":29", "age"),
        ("\"reading\":9", "\"reading\":4,\"reading\":9", "first_language.clb.reading"),
    ] {
        assert!(text.contains(one), "{text}");
        let said = tool("crs", text.replacen(one, twice, 1), &[]);
        assert_eq!((said.status, &said.answers[0]["error"]["field"]), (1, &json!(field)));
    }
}

#[test]
fn a_line_that_is_no_text_takes_no_other_with_it() {
    let batch =
        [crs().to_string().as_bytes(), b"\n{\"age\":\"\xe9\"}\r\n\xef\xbb\xbf", crs().to_string().as_bytes()].concat();
    let said = tool("crs", batch, &["--batch"]);
    assert_eq!((said.status, said.answers.len()), (1, 3));
    assert_eq!((&said.answers[0]["total"], &said.answers[2]["total"]), (&json!(429), &json!(429)));
    assert_eq!(said.answers[1]["error"]["allowed"], "a JSON object");
}

#[test]
fn every_tool_has_its_words_in_every_language() {
    for name in portage_tools::TOOLS.iter().map(|tool| tool.name) {
        for lang in ["en", "fr", "ar"] {
            let args = ["tool", name, "--form", "--lang", lang];
            let _ = &*DEVICE;
            let output = portagectl(&DEVICE.path().join("data"), &args);
            let form = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success() && !form.contains(&format!("tool-{name}-")), "{name} {lang}: {form}");
        }
    }
}
