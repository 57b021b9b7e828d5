//! Makes as many services as are asked for, some of them dirty in the ways of the field, always the same for a seed:
//!
//!     cargo run --release -p portage-hsds --example flood -- --services 100000 --dirty 20 --form tabular --out DIR
//!
//! and measures what an import of such a folder costs, without writing anything:
//!
//!     cargo run --release -p portage-hsds --example flood -- --measure DIR

use std::fs;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use portage_hsds::{File, Kind, Options, import, parts};

/// Numbers that look like chance and are not (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap_or(0)
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn uuid(&mut self) -> String {
        let (a, b) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            a >> 32,
            (a >> 16) & 0xffff,
            a & 0xfff,
            b >> 52,
            b & 0xffff_ffff_ffff
        )
    }
}

const WHAT: &[&str] = &[
    "Settlement",
    "Employment",
    "Housing",
    "Legal",
    "Food",
    "Health",
    "Language",
    "Family",
    "Youth",
    "Seniors",
    "Disability",
    "Transit",
];
const HOW: &[&str] = &[
    "Help",
    "Services",
    "Counselling",
    "Clinic",
    "Program",
    "Support",
    "Centre",
    "Line",
    "Bank",
    "Classes",
    "Advice",
    "Workshop",
];
const WHERE: &[(&str, &str, f64, f64)] = &[
    ("Toronto", "M5H 2N2", 43.65, -79.38),
    ("Ottawa", "K1P 1J1", 45.42, -75.7),
    ("Hamilton", "L8P 4Y5", 43.26, -79.87),
    ("London", "N6A 4L9", 42.98, -81.25),
    ("Sudbury", "P3E 5P9", 46.49, -81.0),
    ("Windsor", "N9A 6S1", 42.31, -83.04),
    ("Kingston", "K7L 2Z3", 44.23, -76.48),
    ("Mississauga", "L5B 3C1", 43.59, -79.64),
    ("Thunder Bay", "P7E 5V3", 48.38, -89.25),
];
const WORDS: &[&str] = &[
    "newcomers",
    "find",
    "help",
    "with",
    "papers",
    "forms",
    "housing",
    "work",
    "school",
    "doctors",
    "and",
    "for",
    "families",
    "in",
    "many",
    "languages",
    "free",
    "of",
    "charge",
    "every",
    "week",
];
const LANGUAGES: &[&str] = &[
    "English",
    "French",
    "Arabic",
    "Punjabi",
    "Mandarin",
    "Cantonese",
    "Spanish",
    "Tamil",
    "Urdu",
    "Ukrainian",
    "Farsi",
    "Somali",
];

type Row = Vec<(&'static str, String)>;

/// One service with everything that belongs to it, as rows of tables.
fn service(chance: &mut Chance, number: usize, organizations: &[String], dirty: usize) -> Vec<(Kind, Row)> {
    let soiled = |chance: &mut Chance| chance.below(100) < dirty;
    let (id, location, at) = (chance.uuid(), chance.uuid(), chance.uuid());
    let (city, code, lat, lon) = WHERE[chance.below(WHERE.len())];
    #[allow(clippy::cast_precision_loss)]
    let (lat, lon) = (lat + chance.below(2000) as f64 / 1e5, lon + chance.below(2000) as f64 / 1e5);
    let words: Vec<&str> = (0..20 + chance.below(60)).map(|_| chance.of(WORDS)).collect();
    let mut description = words.join(" ");
    let mut status = "active".to_owned();
    let mut url = format!("https://www.example.org/services/{number}");
    let mut phone = format!("{}-555-{:04}", 416 + number % 3, number % 10_000);
    let mut language = chance.of(LANGUAGES).to_owned();
    let mut organization = organizations[chance.below(organizations.len())].clone();
    let (mut latitude, mut longitude) = (format!("{lat:.5}"), format!("{lon:.5}"));
    let mut hours: Row = vec![
        ("freq", "WEEKLY".into()),
        ("byday", "MO,TU,WE,TH,FR".into()),
        ("opens_at", "09:00".into()),
        ("closes_at", "17:00".into()),
    ];
    if soiled(chance) {
        match chance.below(12) {
            0 => description = format!("<p>{description}</p><ul><li>one<li>two</ul>"),
            1 => status = String::new(),
            2 => "Open".clone_into(&mut status),
            3 => url = format!("www.example.org/services/{number}"),
            4 => "javascript:alert(1)".clone_into(&mut url),
            5 => phone = format!("Call {phone} ext. {} after noon", chance.below(900)),
            6 => "Eng., Fr & Mandarin".clone_into(&mut language),
            7 => organization = chance.uuid(),
            8 => std::mem::swap(&mut latitude, &mut longitude),
            9 => (latitude, longitude) = ("0".to_owned(), "0".to_owned()),
            10 => "Montr\u{c3}\u{a9}al: NULL and more".clone_into(&mut description),
            _ => {
                hours = vec![(
                    "description",
                    chance.of(&["Mon-Fri 9-5; Sat 10am-2pm", "By appointment", "24/7"]).to_owned(),
                )];
            }
        }
    }
    let name = if soiled(chance) && chance.below(40) == 0 {
        String::new()
    } else {
        format!("{} {} {city} {}", chance.of(WHAT), chance.of(HOW), number % 977)
    };
    let mut schedule: Row = vec![("id", chance.uuid()), ("service_id", id.clone())];
    schedule.append(&mut hours);
    vec![
        (
            Kind::Service,
            vec![
                ("id", id.clone()),
                ("organization_id", organization),
                ("name", name),
                ("description", description),
                ("url", url),
                ("email", format!("service{number}@example.org")),
                ("status", status),
                ("fees_description", "Free".into()),
                ("eligibility_description", "Newcomers and refugees who live in the area".into()),
                ("assured_date", "2026-06-01".into()),
            ],
        ),
        (
            Kind::Location,
            vec![
                ("id", location.clone()),
                ("location_type", "physical".into()),
                ("name", format!("{city} office {number}")),
                ("latitude", latitude),
                ("longitude", longitude),
            ],
        ),
        (Kind::ServiceAtLocation, vec![("id", at), ("service_id", id.clone()), ("location_id", location.clone())]),
        (
            Kind::Phone,
            vec![("id", chance.uuid()), ("service_id", id.clone()), ("number", phone), ("type", "voice".into())],
        ),
        (
            Kind::Phone,
            vec![
                ("id", chance.uuid()),
                ("service_id", id.clone()),
                ("number", "1-800-387-5559".into()),
                ("type", "tty".into()),
            ],
        ),
        (
            Kind::Address,
            vec![
                ("id", chance.uuid()),
                ("location_id", location.clone()),
                ("address_1", format!("{} Main Street", number % 4000)),
                ("city", city.into()),
                ("state_province", "ON".into()),
                ("postal_code", code.into()),
                ("country", "CA".into()),
                ("address_type", "physical".into()),
            ],
        ),
        (Kind::Schedule, schedule),
        (Kind::Language, vec![("id", chance.uuid()), ("service_id", id.clone()), ("name", language)]),
        (
            Kind::Accessibility,
            vec![("id", chance.uuid()), ("location_id", location), ("description", "Wheelchair accessible".into())],
        ),
        (Kind::ServiceArea, vec![("id", chance.uuid()), ("service_id", id), ("name", city.into())]),
    ]
}

fn make(out: &Path, services: usize, dirty: usize, form: &str, seed: u64) -> std::io::Result<()> {
    fs::create_dir_all(out)?;
    let mut chance = Chance(seed);
    let organizations: Vec<String> = (0..=(services / 5)).map(|_| chance.uuid()).collect();
    let rows = organizations.iter().enumerate().map(|(at, id)| {
        vec![
            ("id", id.clone()),
            ("name", format!("Organization {at} of {}", WHERE[at % WHERE.len()].0)),
            ("description", "A community organization.".to_owned()),
            ("website", format!("https://www.example.org/{at}")),
        ]
    });
    if form == "json" {
        let object = |row: &Row| {
            let fields: Vec<String> = row
                .iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| {
                    let number = matches!(*name, "latitude" | "longitude");
                    let value = if number { value.clone() } else { serde_json::to_string(value).unwrap_or_default() };
                    format!("\"{name}\":{value}")
                })
                .collect();
            format!("{{{}}}", fields.join(","))
        };
        let mut file = BufWriter::new(fs::File::create(out.join("organizations.json"))?);
        write!(file, "{{\"contents\":[")?;
        for (at, row) in rows.enumerate() {
            write!(file, "{}{}", if at > 0 { ",\n" } else { "\n" }, object(&row))?;
        }
        writeln!(file, "\n]}}")?;
        let mut file = BufWriter::new(fs::File::create(out.join("services.json"))?);
        write!(file, "{{\"total_items\":{services},\"contents\":[")?;
        for number in 0..services {
            let all = service(&mut chance, number, &organizations, dirty);
            let of = |kind: Kind| {
                all.iter().filter(|(of, _)| *of == kind).map(|(_, row)| object(row)).collect::<Vec<_>>().join(",")
            };
            let location = object(&all[1].1);
            let location = format!(
                "{},\"addresses\":[{}],\"accessibility\":[{}]}}",
                &location[..location.len() - 1],
                of(Kind::Address),
                of(Kind::Accessibility)
            );
            let at = object(&all[2].1);
            let at = format!("{},\"location\":{location}}}", &at[..at.len() - 1]);
            let whole = object(&all[0].1);
            write!(
                file,
                "{}{},\"phones\":[{}],\"schedules\":[{}],\"languages\":[{}],\"service_areas\":[{}],\"service_at_locations\":[{at}]}}",
                if number > 0 { ",\n" } else { "\n" },
                &whole[..whole.len() - 1],
                of(Kind::Phone),
                of(Kind::Schedule),
                of(Kind::Language),
                of(Kind::ServiceArea)
            )?;
        }
        return writeln!(file, "\n]}}");
    }
    let mut files: std::collections::BTreeMap<Kind, csv::Writer<BufWriter<fs::File>>> =
        std::collections::BTreeMap::new();
    let mut put = |kind: Kind, row: &Row| -> std::io::Result<()> {
        let file = match files.entry(kind) {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(free) => {
                let mut file = csv::Writer::from_writer(BufWriter::new(fs::File::create(
                    out.join(format!("{}.csv", kind.file())),
                )?));
                file.write_record(kind.fields().iter().map(|field| field.name)).map_err(std::io::Error::other)?;
                free.insert(file)
            }
        };
        let cell = |name: &str| row.iter().find(|(of, _)| *of == name).map_or("", |(_, value)| value.as_str());
        file.write_record(kind.fields().iter().map(|field| cell(field.name))).map_err(std::io::Error::other)
    };
    for row in rows {
        put(Kind::Organization, &row)?;
    }
    for number in 0..services {
        for (kind, row) in service(&mut chance, number, &organizations, dirty) {
            put(kind, &row)?;
        }
    }
    files.into_values().try_for_each(|mut file| file.flush())
}

struct OnDisk(PathBuf, String);

impl File for OnDisk {
    fn name(&self) -> &str {
        &self.1
    }

    fn bytes(&self) -> u64 {
        fs::metadata(&self.0).map_or(0, |about| about.len())
    }

    fn open(&self) -> std::io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(fs::File::open(&self.0)?))
    }
}

/// The most memory that was held so far, in kB, where the system tells.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

fn measure(dir: &Path) -> std::io::Result<()> {
    let mut files: Vec<Box<dyn File>> = Vec::new();
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        files.push(Box::new(OnDisk(entry.path(), entry.file_name().to_string_lossy().into_owned())));
    }
    let begun = std::time::Instant::now();
    let mut told = 0;
    let options = Options { owner: "flood".to_owned() };
    let (dataset, report) = import(&files, &options, &mut |_| told += 1).map_err(std::io::Error::other)?;
    let read = begun.elapsed();
    let held = peak();
    let ties = dataset.ties();
    let provenance = portage_hsds::Provenance {
        licence: "CC0-1.0".into(),
        attribution: "None".into(),
        source_url: "https://example.org".into(),
        retrieved: jiff::civil::date(2026, 11, 22),
        lang: "en".into(),
        level: "agency".into(),
        topics: Vec::new(),
        part_of: None,
    };
    let parts = parts(&dataset, &ties, "flood", &provenance, 26 << 20);
    let split = begun.elapsed();
    let held_split = peak();
    let likenesses = portage_hsds::likenesses(&dataset, &ties, "flood", &|id| id.to_string());
    let pairs = portage_hsds::pairs(&likenesses, &portage_hsds::Decisions::default(), true);
    #[allow(clippy::print_stdout)]
    {
        println!(
            "{} services, {} records: {} taken, {} mended, {} quarantined; {told} told",
            dataset.len(Kind::Service),
            report.read,
            report.taken,
            report.mended,
            report.quarantined
        );
        println!("read in {read:?} with {held} kB, {} parts after {split:?} with {held_split} kB", parts.len());
        println!("{} pairs after {:?} with {} kB", pairs.len(), begun.elapsed(), peak());
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    let words: Vec<String> = std::env::args().collect();
    let said = |name: &str| words.iter().position(|word| word == name).and_then(|at| words.get(at + 1)).cloned();
    if let Some(dir) = said("--measure") {
        return measure(Path::new(&dir));
    }
    let number = |name: &str, unsaid: usize| said(name).and_then(|text| text.parse().ok()).unwrap_or(unsaid);
    let out = said("--out").unwrap_or_else(|| "flood".to_owned());
    let form = said("--form").unwrap_or_else(|| "tabular".to_owned());
    make(Path::new(&out), number("--services", 1000), number("--dirty", 20), &form, number("--seed", 7) as u64)
}
