//! Names that are not those of 3.0: of versions 1 and 2, of Open Referral UK before it took 3.0 over, and the usual
//! slips. Sources: the changelog of openreferral/specification, the data packages of 1.1 and 2.0, Open Referral UK 1.0.

use serde_json::{Value, json};

use crate::dataset::Fields;
use crate::kind::{NESTED, Nested};
use crate::mend::words;
use crate::{Kind, Note};

/// The versions that a name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Era {
    One,
    Two,
    Three,
}

/// What a table or an array holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Means {
    /// Records of a kind; some of their fields are said by the name of the table.
    Records(Kind, &'static [(&'static str, &'static str)]),
    /// Lines that became fields of the service.
    Folded(Fold),
}

/// A table of an older version whose rows are now fields of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    Eligibility,
    PaymentAccepted,
}

impl Fold {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::PaymentAccepted => "payment_accepted",
        }
    }
}

const PHYSICAL: &[(&str, &str)] = &[("address_type", "physical")];
const POSTAL: &[(&str, &str)] = &[("address_type", "postal")];
const OF_SERVICE: &[(&str, &str)] = &[("link_entity", "service")];

/// What the name of a table, file or array stands for, and the version that says so.
pub(crate) fn table(name: &str) -> Option<(Means, Option<Era>)> {
    let name = plain(&super::names::plain_name(name.rsplit(['/', '\\']).next().unwrap_or(name)));
    // `servicetaxonomies`, `costoptions`: words that somebody wrote together.
    let parted = || {
        let same = |parted: &&&str| parted.bytes().filter(|byte| *byte != b'_').eq(name.bytes());
        RUN_TOGETHER.iter().find(same)
    };
    known_table(&name).or_else(|| parted().and_then(|name| known_table(name)))
}

/// Names of several words.
const RUN_TOGETHER: &[&str] = &[
    "accessibility_for_disabilities",
    "cost_option",
    "cost_options",
    "holiday_schedule",
    "holiday_schedules",
    "link_taxonomies",
    "link_taxonomy",
    "meta_table_description",
    "meta_table_descriptions",
    "organization_identifier",
    "organization_identifiers",
    "other_attribute",
    "other_attributes",
    "payment_accepted",
    "physical_address",
    "physical_addresses",
    "postal_address",
    "postal_addresses",
    "regular_schedule",
    "regular_schedules",
    "required_document",
    "required_documents",
    "service_area",
    "service_areas",
    "service_at_location",
    "service_at_locations",
    "service_attribute",
    "service_attributes",
    "service_taxonomies",
    "service_taxonomy",
    "service_taxonomys",
    "services_at_location",
    "taxonomy_term",
    "taxonomy_terms",
];

fn known_table(name: &str) -> Option<(Means, Option<Era>)> {
    let records = |kind, presets, era| Some((Means::Records(kind, presets), era));
    match name {
        "physical_address" | "physical_addresses" => return records(Kind::Address, PHYSICAL, Some(Era::Two)),
        "postal_address" | "postal_addresses" | "mailing_address" | "mailing_addresses" | "mail_address" => {
            return records(Kind::Address, POSTAL, Some(Era::Two));
        }
        "regular_schedule" | "regular_schedules" | "holiday_schedule" | "holiday_schedules" => {
            return records(Kind::Schedule, &[], Some(Era::One));
        }
        "service_taxonomy" | "service_taxonomies" | "services_taxonomy" | "service_taxonomys" | "link_taxonomy"
        | "link_taxonomies" => {
            return records(Kind::Attribute, OF_SERVICE, Some(Era::One));
        }
        "service_attribute" | "service_attributes" => return records(Kind::Attribute, OF_SERVICE, Some(Era::Two)),
        "other_attribute" | "other_attributes" => return records(Kind::Attribute, &[], Some(Era::Two)),
        "accessibility_for_disabilities" | "accessibilities_for_disabilities" | "accessibility_for_disability" => {
            return records(Kind::Accessibility, &[], Some(Era::Two));
        }
        "eligibility" | "eligibilities" | "eligibilitys" => {
            return Some((Means::Folded(Fold::Eligibility), Some(Era::Two)));
        }
        "payment_accepted" | "payments_accepted" | "payment" | "accepted_payments" => {
            return Some((Means::Folded(Fold::PaymentAccepted), Some(Era::Two)));
        }
        _ => {}
    }
    let era = match name {
        "address"
        | "addresses"
        | "attribute"
        | "attributes"
        | "accessibility"
        | "organization_identifiers"
        | "cost_options" => Some(Era::Three),
        _ => None,
    };
    let kind = match name {
        "organisation" | "organisations" | "org" | "orgs" | "agency" | "agencies" => Kind::Organization,
        "organisation_identifier" | "organisation_identifiers" => Kind::OrganizationIdentifier,
        "services_at_location"
        | "services_at_locations"
        | "service_at_locations"
        | "service_location"
        | "service_locations" => Kind::ServiceAtLocation,
        "site" | "sites" => Kind::Location,
        "fundings" => Kind::Funding,
        "costoption" | "costoptions" => Kind::CostOption,
        "required_docs" | "documents" => Kind::RequiredDocument,
        "accessibilities" => Kind::Accessibility,
        "terms" => Kind::TaxonomyTerm,
        "metadatas" => Kind::Metadata,
        "additional_urls" | "additional_websites" => Kind::Url,
        other => Kind::ALL.into_iter().find(|kind| {
            kind.name() == other || kind.file() == other || other.strip_suffix('s') == Some(kind.name())
        })?,
    };
    records(kind, &[], era)
}

/// A name without what programs put around it: `hsds_services_2024-01.csv` is `services`.
fn plain(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let name = name.split('.').next().unwrap_or(name).trim().to_lowercase().replace(['-', ' '], "_");
    let name = name.trim_matches(|c: char| c.is_ascii_digit() || c == '_');
    let name = ["hsds_", "hsda_", "openreferral_", "open_referral_", "or_", "tbl_", "export_", "data_"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))
        .unwrap_or(name);
    let name = ["_export", "_list", "_full", "_csv", "_table", "_data", "_final", "_all"]
        .iter()
        .find_map(|suffix| name.strip_suffix(suffix))
        .unwrap_or(name);
    name.to_owned()
}

/// A place within a record of JSON in which other records stand, under the name of 3.0 or an older one.
pub(crate) struct Child {
    pub(crate) means: Means,
    /// Where the tie to the parent is kept.
    pub(crate) by: &'static str,
    pub(crate) single: bool,
    pub(crate) era: Option<Era>,
}

pub(crate) fn child(within: Kind, key: &str, value: &Value) -> Option<Child> {
    // `taxonomy` is text in a term and a version 1 object in a link; `url` is a field.
    let holds_records = value.is_array() || value.is_object();
    let of_three =
        ["addresses", "accessibility", "attributes", "cost_options", "organization_identifiers"].contains(&key);
    if let Some(nested) = crate::kind::nested(within, key) {
        // A text under the name of a list is read too, but not where the standard has a field of that name.
        if within.field(key).is_some() && !holds_records {
            return None;
        }
        return Some(of(nested, of_three.then_some(Era::Three)));
    }
    if within.field(key).is_some() {
        return None;
    }
    match (within, key) {
        (Kind::Attribute, "taxonomy" | "term") if value.is_object() => {
            return Some(Child {
                means: Means::Records(Kind::TaxonomyTerm, &[]),
                by: "taxonomy_term_id",
                single: true,
                era: Some(Era::One),
            });
        }
        (Kind::Service, "organisation") => return crate::kind::nested(within, "organization").map(|n| of(n, None)),
        // A service that is known to be at a location, from the location.
        (Kind::Location, "services") if holds_records => {
            return Some(Child {
                means: Means::Records(Kind::Service, &[]),
                by: "",
                single: false,
                era: Some(Era::One),
            });
        }
        (Kind::Service, "location" | "locations") if holds_records => {
            return Some(Child {
                means: Means::Records(Kind::Location, &[]),
                by: "",
                single: false,
                era: Some(Era::One),
            });
        }
        (Kind::Location, "location") => return None,
        _ => {}
    }
    if !holds_records && let Some((key, presets)) = column(key) {
        let nested = crate::kind::nested(within, key)?;
        return Some(Child { means: Means::Records(nested.kind, presets), ..of(nested, None) });
    }
    if !holds_records
        && !matches!(
            key,
            "phone"
                | "telephone"
                | "languages"
                | "service_areas"
                | "required_documents"
                | "eligibility"
                | "accepted_payments"
        )
    {
        return None;
    }
    if key == "telephone" {
        return crate::kind::nested(within, "phones").map(|n| of(n, None));
    }
    let (means, era) = table(key)?;
    match means {
        Means::Folded(_) if within == Kind::Service && (holds_records || key != "eligibility") => {
            Some(Child { means, by: "service_id", single: false, era })
        }
        Means::Folded(_) => None,
        Means::Records(kind, presets) => {
            let nested = NESTED.iter().find(|nested| nested.within == within && nested.kind == kind)?;
            let presets = if kind == Kind::Attribute { &[] } else { presets };
            Some(Child { means: Means::Records(kind, presets), by: nested.by, single: nested.single, era })
        }
    }
}

/// A column of a table with one row a service, and the list that it stands for.
fn column(key: &str) -> Option<(&'static str, &'static [(&'static str, &'static str)])> {
    Some(match key {
        "phone_number" | "telephone_number" | "main_phone" | "phone_1" | "phone_2" => ("phones", &[]),
        "toll_free" | "toll_free_phone" | "toll_free_number" => ("phones", &[("description", "Toll-free")]),
        "fax" | "fax_number" => ("phones", &[("type", "fax")]),
        "tty" | "tty_number" => ("phones", &[("type", "textphone")]),
        "hours" | "hours_of_operation" | "opening_hours" | "business_hours" | "office_hours" => ("schedules", &[]),
        "languages_offered" | "languages_spoken" | "service_languages" | "languages_of_service" => ("languages", &[]),
        _ => return None,
    })
}

/// Whether a column of this name says something of a kind, by the standard or by what tables usually have.
pub(crate) fn knows(kind: Kind, name: &str) -> bool {
    kind.field(name).is_some()
        || spellings(kind).iter().any(|(old, _)| *old == name)
        || child(kind, name, &Value::Null).is_some()
}

fn of(nested: &'static Nested, era: Option<Era>) -> Child {
    Child { means: Means::Records(nested.kind, &[]), by: nested.by, single: nested.single, era }
}

/// Gives the fields of a record their names of 3.0. That is no mending: it is what the version says.
pub(crate) fn modernise(
    kind: Kind,
    fields: &mut Fields,
    notes: &mut Vec<Note>,
    sign: &mut dyn FnMut(&'static str, Era),
) {
    let new: &[(Kind, &str, &'static str)] = &[
        (Kind::Organization, "website", "organization.website"),
        (Kind::Service, "eligibility_description", "service.eligibility_description"),
        (Kind::Service, "fees_description", "service.fees_description"),
        (Kind::Location, "location_type", "location.location_type"),
    ];
    for (_, _, name) in new.iter().filter(|(of, field, _)| *of == kind && fields.contains_key(*field)) {
        sign(name, Era::Three);
    }
    for (old, new) in spellings(kind) {
        rename(fields, old, new);
    }
    match kind {
        Kind::Organization if rename(fields, "url", "website") => sign("organization.url", Era::Two),
        Kind::Language if rename(fields, "language", "name") => sign("language.language", Era::Two),
        Kind::Accessibility if rename(fields, "accessibility", "description") => {
            sign("accessibility.accessibility", Era::Two);
        }
        Kind::ServiceArea if rename(fields, "service_area", "name") => sign("service_area.service_area", Era::Two),
        Kind::TaxonomyTerm => {
            if rename(fields, "term", "name") {
                sign("taxonomy_term.term", Era::Two);
            }
            if rename(fields, "vocabulary", "taxonomy") {
                sign("taxonomy.vocabulary", Era::One);
            }
        }
        Kind::Attribute => attribute(fields, sign),
        Kind::Schedule => schedule(fields, notes, sign),
        Kind::Location => {
            if let Some(word) = fields.get("virtual").map(|value| value.to_string().trim_matches('"').to_lowercase())
                && !fields.contains_key("location_type")
            {
                let place = match word.as_str() {
                    "true" | "1" | "yes" | "t" | "y" => "virtual",
                    _ => "physical",
                };
                fields.remove("virtual");
                fields.insert("location_type".to_owned(), json!(place));
            }
        }
        _ => {}
    }
}

/// Other names of the same field.
fn spellings(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Organization => &[
            ("organisation_name", "name"),
            ("organization_name", "name"),
            ("agency_name", "name"),
            ("web_site", "website"),
            ("email_address", "email"),
            ("e_mail", "email"),
            ("parent_organisation_id", "parent_organization_id"),
        ],
        Kind::Service => &[
            ("organisation_id", "organization_id"),
            ("org_id", "organization_id"),
            ("service_name", "name"),
            ("program_name", "name"),
            ("programme_name", "name"),
            ("service_description", "description"),
            ("program_description", "description"),
            ("website", "url"),
            ("web_site", "url"),
            ("website_url", "url"),
            ("web_address", "url"),
            ("email_address", "email"),
            ("e_mail", "email"),
            ("fees", "fees_description"),
            ("eligibility", "eligibility_description"),
            ("min_age", "minimum_age"),
            ("max_age", "maximum_age"),
        ],
        Kind::Location => &[
            ("organisation_id", "organization_id"),
            ("location_name", "name"),
            ("lat", "latitude"),
            ("lng", "longitude"),
            ("lon", "longitude"),
            ("long", "longitude"),
        ],
        Kind::Address => &[
            ("street_1", "address_1"),
            ("street_2", "address_2"),
            ("street", "address_1"),
            ("state", "state_province"),
            ("province", "state_province"),
            ("zip", "postal_code"),
            ("zip_code", "postal_code"),
            ("postcode", "postal_code"),
            ("type", "address_type"),
        ],
        Kind::Phone => &[
            ("organisation_id", "organization_id"),
            ("phone_number", "number"),
            ("ext", "extension"),
            ("number_type", "type"),
        ],
        Kind::Contact | Kind::Program | Kind::Funding | Kind::OrganizationIdentifier => {
            &[("organisation_id", "organization_id")]
        }
        _ => &[],
    }
}

fn attribute(fields: &mut Fields, sign: &mut dyn FnMut(&'static str, Era)) {
    if rename(fields, "taxonomy_id", "taxonomy_term_id") {
        sign("service_taxonomy.taxonomy_id", Era::One);
    }
    if rename(fields, "taxonomy_detail", "value") {
        sign("service_taxonomy.taxonomy_detail", Era::One);
    }
    if rename(fields, "service_id", "link_id") {
        fields.insert("link_entity".to_owned(), json!("service"));
    }
    // In 2.0 `link_type` was the name of the table.
    let is_table = fields.get("link_type").and_then(Value::as_str).is_some_and(|word| table(word).is_some());
    if is_table
        && (!fields.contains_key("link_entity") || fields["link_entity"] == "")
        && rename(fields, "link_type", "link_entity")
    {
        sign("other_attribute.link_type", Era::Two);
    }
}

fn schedule(fields: &mut Fields, notes: &mut Vec<Note>, sign: &mut dyn FnMut(&'static str, Era)) {
    if let Some(weekday) = fields.get("weekday").filter(|value| !value.is_null()).cloned() {
        sign("regular_schedule.weekday", Era::One);
        let text = weekday.as_str().map_or_else(|| weekday.to_string(), str::to_owned);
        if let Some(days) = words::byday(&text) {
            fields.remove("weekday");
            fields.entry("byday").or_insert_with(|| json!(days));
            fields.entry("freq").or_insert_with(|| json!("WEEKLY"));
        } else if !text.trim().is_empty() {
            notes.push(Note { code: "day-unclear", field: "weekday".to_owned(), from: text, to: String::new() });
        }
    }
    if rename(fields, "start_date", "valid_from") | rename(fields, "end_date", "valid_to") {
        sign("holiday_schedule.start_date", Era::One);
    }
    if let Some(closed) = fields.get("closed").cloned() {
        let word = closed.as_str().map_or_else(|| closed.to_string(), str::to_owned).trim().to_lowercase();
        if matches!(word.as_str(), "true" | "1" | "yes" | "t" | "y") {
            fields.entry("description").or_insert_with(|| json!("Closed"));
        }
    }
    // The rule of a calendar as one text.
    for key in ["rrule", "RRULE", "recurrence", "recurrence_rule"] {
        let Some(rule) = fields
            .get(key)
            .and_then(Value::as_str)
            .filter(|rule| rule.to_uppercase().contains("FREQ="))
            .map(str::to_owned)
        else {
            continue;
        };
        for part in rule.trim_start_matches("RRULE:").split(';') {
            let Some((name, value)) = part.split_once('=') else { continue };
            let field = match name.trim().to_uppercase().as_str() {
                "FREQ" => "freq",
                "BYDAY" => "byday",
                "INTERVAL" => "interval",
                "COUNT" => "count",
                "UNTIL" => "until",
                "WKST" => "wkst",
                "BYMONTHDAY" => "bymonthday",
                "BYWEEKNO" => "byweekno",
                "BYYEARDAY" => "byyearday",
                _ => continue,
            };
            let value = if field == "until" { value.get(..8).unwrap_or(value) } else { value };
            fields.entry(field).or_insert_with(|| json!(value.trim()));
        }
        notes.push(Note { code: "rrule-read", field: key.to_owned(), from: rule, to: String::new() });
    }
}

/// Renames a field, if the new name is free. Whether it did.
fn rename(fields: &mut Fields, old: &str, new: &str) -> bool {
    let taken = fields.get(new).is_some_and(|value| !super::is_empty(value));
    // What stood under the new name and could not be read was not nothing.
    if taken || fields.contains_key(&format!("{new}_as_given")) || !fields.contains_key(old) {
        return false;
    }
    let value = fields.shift_remove(old).unwrap_or_default();
    fields.insert(new.to_owned(), value);
    true
}

/// In version 1 the terms themselves stood in a table named `taxonomy`.
pub(crate) fn is_table_of_terms<'n>(mut columns: impl Iterator<Item = &'n str>) -> bool {
    columns.any(|column| matches!(column, "parent_id" | "parent_name" | "vocabulary" | "term" | "taxonomy_id"))
}
