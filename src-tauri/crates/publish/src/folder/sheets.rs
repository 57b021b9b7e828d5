//! What the tables of the content folder look like.

use portage_content::is_language_tag;

use super::draft::{META_FIELDS, RIGHTS_FIELDS, is_word_field};

/// What a table of one kind looks like.
pub(crate) struct Sheet {
    pub(crate) kind: &'static str,
    /// Columns that must be there.
    pub(crate) needed: &'static [&'static str],
    /// Columns of the kind's own with one value, with several separated by `;`, and with yes or no.
    pub(crate) single: &'static [&'static str],
    pub(crate) lists: &'static [&'static str],
    pub(crate) yes_no: &'static [&'static str],
    /// Words of which there are several in a cell.
    pub(crate) word_lists: &'static [&'static str],
    /// How the record's field is called where the column has another name.
    pub(crate) renamed: &'static [(&'static str, &'static str)],
}

pub(crate) const SERVICES: Sheet = Sheet {
    kind: "service",
    needed: &["id", "organization", "name_en", "name_fr", "description_en", "description_fr"],
    single: &["organization", "email"],
    lists: &["languages", "for", "before", "after", "instead", "same"],
    yes_no: &["free", "remote", "call_first", "wheelchair"],
    word_lists: &[],
    renamed: &[],
};

pub(crate) const OCCUPATIONS: Sheet = Sheet {
    kind: "occupation",
    needed: &["noc", "title_en", "title_fr"],
    single: &[],
    lists: &["ee_categories"],
    yes_no: &[],
    word_lists: &["alt"],
    renamed: &[],
};

pub(crate) const LICENSING: Sheet = Sheet {
    kind: "licensing",
    needed: &["noc", "status"],
    single: &["status", "eca_body", "guide"],
    lists: &["regulator"],
    yes_no: &[],
    word_lists: &["steps"],
    renamed: &[("regulator", "regulators")],
};

/// What a column holds.
pub(crate) enum Column {
    Id,
    /// Codes of occupations, each of which makes a record of its own.
    Nocs,
    /// One value.
    Single(String),
    /// Several values, separated by `;`.
    List(String),
    Phones,
    Sites,
    YesNo(String),
    /// Yes: open day and night.
    Always,
    Url {
        lang: String,
    },
    Words {
        field: String,
        lang: String,
    },
    Unknown,
}

impl Sheet {
    pub(crate) fn column(&self, name: &str) -> Column {
        let field =
            || self.renamed.iter().find(|(column, _)| *column == name).map_or(name, |(_, field)| field).to_owned();
        match name {
            "id" => Column::Id,
            "noc" if self.needed.contains(&"noc") => Column::Nocs,
            "phones" if self.kind == "service" => Column::Phones,
            "sites" if self.kind == "service" => Column::Sites,
            "always_open" if self.kind == "service" => Column::Always,
            "topics" | "sources" => Column::List(field()),
            _ if self.yes_no.contains(&name) => Column::YesNo(field()),
            _ if self.lists.contains(&name) => Column::List(field()),
            _ if self.single.contains(&name) => Column::Single(field()),
            _ if META_FIELDS.contains(&name) || RIGHTS_FIELDS.contains(&name) => Column::Single(field()),
            _ => match name.rsplit_once('_') {
                Some(("url", lang)) if is_language_tag(lang) => Column::Url { lang: lang.to_owned() },
                Some((field, lang)) if is_language_tag(lang) && is_word_field(self.kind, field) => {
                    Column::Words { field: field.to_owned(), lang: lang.to_owned() }
                }
                _ => Column::Unknown,
            },
        }
    }
}
