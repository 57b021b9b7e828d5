//! The kinds of record of HSDS 3.0, their fields, and how they stand in each other.
//!
//! A record is a map of fields and not a struct of its own: real data has fields that no version knows, and each of
//! them must come out again as it went in. What is known of a kind stands in these tables, which reading, mending,
//! linking and writing all follow. Source: HSDS 3.0, `schema/*.json` of openreferral/specification.

/// A kind of record. The order is the one in which tables are read, so that what a record refers to is there first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    MetaTableDescription,
    Taxonomy,
    TaxonomyTerm,
    Organization,
    OrganizationIdentifier,
    Program,
    Service,
    Location,
    ServiceAtLocation,
    Contact,
    Phone,
    Address,
    Schedule,
    Accessibility,
    Language,
    RequiredDocument,
    CostOption,
    Funding,
    ServiceArea,
    Url,
    Attribute,
    Metadata,
}

/// What a field holds, which decides how it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// The record's own id.
    Id,
    /// The id of a record of another kind.
    Ref(Kind),
    /// The id of a record whose kind another field names.
    Link,
    /// One line of plain text.
    Name,
    /// Text of any length.
    Text,
    /// A code or word that is taken as it is.
    Word,
    Email,
    Uri,
    Date,
    DateTime,
    Time,
    Number,
    /// One of these words, the first of which stands for what cannot be told.
    OneOf(&'static [&'static str]),
}

#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub holds: Type,
    /// Whether the JSON schema of 3.0 requires it.
    pub required: bool,
}

/// How records of one kind stand within those of another in JSON.
#[derive(Clone, Copy, Debug)]
pub struct Nested {
    pub within: Kind,
    pub key: &'static str,
    pub kind: Kind,
    /// Where the tie is kept in tables: the child's field that names its parent, or, of a single child, the parent's
    /// field that names the child.
    pub by: &'static str,
    pub single: bool,
}

const fn field(name: &'static str, holds: Type) -> Field {
    Field { name, holds, required: false }
}

const fn needed(name: &'static str, holds: Type) -> Field {
    Field { name, holds, required: true }
}

const ID: Field = needed("id", Type::Id);
const ORGANIZATION: Field = field("organization_id", Type::Ref(Kind::Organization));
const SERVICE: Field = field("service_id", Type::Ref(Kind::Service));
const LOCATION: Field = field("location_id", Type::Ref(Kind::Location));
const AT_LOCATION: Field = field("service_at_location_id", Type::Ref(Kind::ServiceAtLocation));
const CONTACT: Field = field("contact_id", Type::Ref(Kind::Contact));

/// The words of `service.status`.
pub const STATUS: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
/// The words of `location.location_type` and `address.address_type`.
pub const PLACE_TYPE: &[&str] = &["physical", "postal", "virtual"];
/// The words of `schedule.freq`.
pub const FREQ: &[&str] = &["WEEKLY", "MONTHLY"];
/// The words of `schedule.wkst`, and the days of `byday`.
pub const DAYS: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Kind {
    pub const ALL: [Self; 22] = [
        Self::MetaTableDescription,
        Self::Taxonomy,
        Self::TaxonomyTerm,
        Self::Organization,
        Self::OrganizationIdentifier,
        Self::Program,
        Self::Service,
        Self::Location,
        Self::ServiceAtLocation,
        Self::Contact,
        Self::Phone,
        Self::Address,
        Self::Schedule,
        Self::Accessibility,
        Self::Language,
        Self::RequiredDocument,
        Self::CostOption,
        Self::Funding,
        Self::ServiceArea,
        Self::Url,
        Self::Attribute,
        Self::Metadata,
    ];

    /// The name of its table.
    pub fn name(self) -> &'static str {
        match self {
            Self::MetaTableDescription => "meta_table_description",
            Self::Taxonomy => "taxonomy",
            Self::TaxonomyTerm => "taxonomy_term",
            Self::Organization => "organization",
            Self::OrganizationIdentifier => "organization_identifier",
            Self::Program => "program",
            Self::Service => "service",
            Self::Location => "location",
            Self::ServiceAtLocation => "service_at_location",
            Self::Contact => "contact",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Schedule => "schedule",
            Self::Accessibility => "accessibility",
            Self::Language => "language",
            Self::RequiredDocument => "required_document",
            Self::CostOption => "cost_option",
            Self::Funding => "funding",
            Self::ServiceArea => "service_area",
            Self::Url => "url",
            Self::Attribute => "attribute",
            Self::Metadata => "metadata",
        }
    }

    /// The file of its table in a data package of 3.0, without the extension.
    pub fn file(self) -> &'static str {
        match self {
            Self::MetaTableDescription => "meta_table_descriptions",
            Self::Taxonomy => "taxonomies",
            Self::TaxonomyTerm => "taxonomy_terms",
            Self::Organization => "organizations",
            Self::OrganizationIdentifier => "organization_identifiers",
            Self::Program => "programs",
            Self::Service => "services",
            Self::Location => "locations",
            Self::ServiceAtLocation => "service_at_location",
            Self::Contact => "contacts",
            Self::Phone => "phones",
            Self::Address => "addresses",
            Self::Schedule => "schedules",
            Self::Accessibility => "accessibility",
            Self::Language => "languages",
            Self::RequiredDocument => "required_documents",
            Self::CostOption => "cost_options",
            Self::Funding => "funding",
            Self::ServiceArea => "service_areas",
            Self::Url => "urls",
            Self::Attribute => "attributes",
            Self::Metadata => "metadata",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    pub(crate) fn at(self) -> usize {
        self as usize
    }

    /// Its fields but those that hold other records, in the order of the standard.
    #[allow(clippy::too_many_lines)]
    pub fn fields(self) -> &'static [Field] {
        use Type::{Date, DateTime, Email, Link, Name, Number, OneOf, Ref, Text, Time, Uri, Word};
        match self {
            Self::Organization => {
                const F: &[Field] = &[
                    ID,
                    needed("name", Name),
                    field("alternate_name", Name),
                    needed("description", Text),
                    field("email", Email),
                    field("website", Uri),
                    field("tax_status", Word),
                    field("tax_id", Word),
                    field("year_incorporated", Number),
                    field("legal_status", Name),
                    field("logo", Uri),
                    field("uri", Uri),
                    field("parent_organization_id", Ref(Kind::Organization)),
                ];
                F
            }
            Self::OrganizationIdentifier => {
                const F: &[Field] = &[
                    ID,
                    ORGANIZATION,
                    field("identifier_scheme", Word),
                    needed("identifier_type", Word),
                    needed("identifier", Word),
                ];
                F
            }
            Self::Program => {
                const F: &[Field] = &[
                    ID,
                    ORGANIZATION,
                    needed("name", Name),
                    field("alternate_name", Name),
                    needed("description", Text),
                ];
                F
            }
            Self::Service => {
                const F: &[Field] = &[
                    ID,
                    ORGANIZATION,
                    field("program_id", Ref(Kind::Program)),
                    needed("name", Name),
                    field("alternate_name", Name),
                    field("description", Text),
                    field("url", Uri),
                    field("email", Email),
                    needed("status", OneOf(STATUS)),
                    field("interpretation_services", Text),
                    field("application_process", Text),
                    field("fees_description", Text),
                    field("wait_time", Text),
                    field("fees", Text),
                    field("accreditations", Text),
                    field("eligibility_description", Text),
                    field("minimum_age", Number),
                    field("maximum_age", Number),
                    field("assured_date", Date),
                    field("assurer_email", Email),
                    field("licenses", Text),
                    field("alert", Text),
                    field("last_modified", DateTime),
                ];
                F
            }
            Self::ServiceAtLocation => {
                const F: &[Field] = &[ID, SERVICE, LOCATION, field("description", Text)];
                F
            }
            Self::Location => {
                const F: &[Field] = &[
                    ID,
                    needed("location_type", OneOf(PLACE_TYPE)),
                    field("url", Uri),
                    ORGANIZATION,
                    field("name", Name),
                    field("alternate_name", Name),
                    field("description", Text),
                    field("transportation", Text),
                    field("latitude", Number),
                    field("longitude", Number),
                    field("external_identifier", Word),
                    field("external_identifier_type", Word),
                ];
                F
            }
            Self::Address => {
                const F: &[Field] = &[
                    ID,
                    LOCATION,
                    field("attention", Name),
                    needed("address_1", Name),
                    field("address_2", Name),
                    needed("city", Name),
                    field("region", Name),
                    needed("state_province", Name),
                    needed("postal_code", Word),
                    needed("country", Word),
                    needed("address_type", OneOf(PLACE_TYPE)),
                ];
                F
            }
            Self::Phone => {
                const F: &[Field] = &[
                    ID,
                    LOCATION,
                    SERVICE,
                    ORGANIZATION,
                    CONTACT,
                    AT_LOCATION,
                    needed("number", Word),
                    field("extension", Number),
                    field("type", Word),
                    field("description", Text),
                ];
                F
            }
            Self::Contact => {
                const F: &[Field] = &[
                    ID,
                    ORGANIZATION,
                    SERVICE,
                    AT_LOCATION,
                    LOCATION,
                    field("name", Name),
                    field("title", Name),
                    field("department", Name),
                    field("email", Email),
                ];
                F
            }
            Self::Schedule => {
                const F: &[Field] = &[
                    ID,
                    SERVICE,
                    LOCATION,
                    AT_LOCATION,
                    field("valid_from", Date),
                    field("valid_to", Date),
                    field("dtstart", Date),
                    field("timezone", Number),
                    field("until", Date),
                    field("count", Number),
                    field("wkst", OneOf(DAYS)),
                    field("freq", OneOf(FREQ)),
                    field("interval", Number),
                    field("byday", Word),
                    field("byweekno", Word),
                    field("bymonthday", Word),
                    field("byyearday", Word),
                    field("description", Text),
                    field("opens_at", Time),
                    field("closes_at", Time),
                    field("schedule_link", Uri),
                    field("attending_type", Text),
                    field("notes", Text),
                ];
                F
            }
            Self::Language => {
                const F: &[Field] = &[
                    ID,
                    SERVICE,
                    LOCATION,
                    field("phone_id", Ref(Kind::Phone)),
                    field("name", Name),
                    field("code", Word),
                    field("note", Text),
                ];
                F
            }
            Self::Accessibility => {
                const F: &[Field] =
                    &[ID, LOCATION, field("description", Text), field("details", Text), field("url", Uri)];
                F
            }
            Self::RequiredDocument => {
                const F: &[Field] = &[ID, SERVICE, field("document", Text), field("uri", Uri)];
                F
            }
            Self::CostOption => {
                const F: &[Field] = &[
                    ID,
                    SERVICE,
                    field("valid_from", Date),
                    field("valid_to", Date),
                    field("option", Text),
                    field("currency", Word),
                    field("amount", Number),
                    field("amount_description", Text),
                ];
                F
            }
            Self::Funding => {
                const F: &[Field] = &[ID, ORGANIZATION, SERVICE, field("source", Text)];
                F
            }
            Self::ServiceArea => {
                const F: &[Field] = &[
                    ID,
                    SERVICE,
                    AT_LOCATION,
                    field("name", Text),
                    field("description", Text),
                    field("extent", Word),
                    field("extent_type", Word),
                    field("uri", Uri),
                ];
                F
            }
            // Of 3.1, where `additional_websites` and `additional_urls` hold them; an export to 3.0 carries them along.
            Self::Url => {
                const F: &[Field] = &[ID, ORGANIZATION, SERVICE, field("label", Name), field("url", Uri)];
                F
            }
            Self::Taxonomy => {
                const F: &[Field] =
                    &[ID, needed("name", Name), needed("description", Text), field("uri", Uri), field("version", Word)];
                F
            }
            Self::TaxonomyTerm => {
                const F: &[Field] = &[
                    ID,
                    field("code", Word),
                    needed("name", Name),
                    needed("description", Text),
                    field("parent_id", Ref(Kind::TaxonomyTerm)),
                    field("taxonomy", Name),
                    field("language", Word),
                    field("taxonomy_id", Ref(Kind::Taxonomy)),
                    field("term_uri", Uri),
                ];
                F
            }
            Self::Attribute => {
                const F: &[Field] = &[
                    ID,
                    field("link_id", Link),
                    field("taxonomy_term_id", Ref(Kind::TaxonomyTerm)),
                    field("link_type", Word),
                    field("link_entity", Word),
                    field("value", Text),
                ];
                F
            }
            Self::Metadata => {
                const F: &[Field] = &[
                    ID,
                    field("resource_id", Link),
                    field("resource_type", Word),
                    needed("last_action_date", Date),
                    needed("last_action_type", Word),
                    needed("field_name", Word),
                    needed("previous_value", Text),
                    needed("replacement_value", Text),
                    needed("updated_by", Name),
                ];
                F
            }
            Self::MetaTableDescription => {
                const F: &[Field] = &[ID, field("name", Name), field("language", Word), field("character_set", Word)];
                F
            }
        }
    }

    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// The field of a link that names it, and the one that names the kind of what is linked.
    pub(crate) fn link_fields(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Attribute => Some(("link_id", "link_entity")),
            Self::Metadata => Some(("resource_id", "resource_type")),
            _ => None,
        }
    }

    /// Whether a record of this kind means something by itself; any other is part of what it refers to.
    pub fn stands_alone(self) -> bool {
        matches!(
            self,
            Self::Organization
                | Self::Service
                | Self::Location
                | Self::Program
                | Self::Taxonomy
                | Self::TaxonomyTerm
                | Self::MetaTableDescription
        )
    }
}

const fn many(within: Kind, key: &'static str, kind: Kind, by: &'static str) -> Nested {
    Nested { within, key, kind, by, single: false }
}

const fn one(within: Kind, key: &'static str, kind: Kind, by: &'static str) -> Nested {
    Nested { within, key, kind, by, single: true }
}

/// Every place of JSON in which a record stands within another, but attributes and metadata, which may stand anywhere.
pub const NESTED: &[Nested] = &[
    many(Kind::Organization, "organization_identifiers", Kind::OrganizationIdentifier, "organization_id"),
    many(Kind::Organization, "programs", Kind::Program, "organization_id"),
    many(Kind::Organization, "contacts", Kind::Contact, "organization_id"),
    many(Kind::Organization, "locations", Kind::Location, "organization_id"),
    many(Kind::Organization, "funding", Kind::Funding, "organization_id"),
    many(Kind::Organization, "phones", Kind::Phone, "organization_id"),
    many(Kind::Organization, "additional_websites", Kind::Url, "organization_id"),
    many(Kind::Organization, "services", Kind::Service, "organization_id"),
    one(Kind::Service, "organization", Kind::Organization, "organization_id"),
    one(Kind::Service, "program", Kind::Program, "program_id"),
    many(Kind::Service, "phones", Kind::Phone, "service_id"),
    many(Kind::Service, "schedules", Kind::Schedule, "service_id"),
    many(Kind::Service, "service_areas", Kind::ServiceArea, "service_id"),
    many(Kind::Service, "service_at_locations", Kind::ServiceAtLocation, "service_id"),
    many(Kind::Service, "languages", Kind::Language, "service_id"),
    many(Kind::Service, "funding", Kind::Funding, "service_id"),
    many(Kind::Service, "cost_options", Kind::CostOption, "service_id"),
    many(Kind::Service, "required_documents", Kind::RequiredDocument, "service_id"),
    many(Kind::Service, "contacts", Kind::Contact, "service_id"),
    many(Kind::Service, "additional_urls", Kind::Url, "service_id"),
    one(Kind::ServiceAtLocation, "service", Kind::Service, "service_id"),
    one(Kind::ServiceAtLocation, "location", Kind::Location, "location_id"),
    many(Kind::ServiceAtLocation, "contacts", Kind::Contact, "service_at_location_id"),
    many(Kind::ServiceAtLocation, "phones", Kind::Phone, "service_at_location_id"),
    many(Kind::ServiceAtLocation, "schedules", Kind::Schedule, "service_at_location_id"),
    many(Kind::ServiceAtLocation, "service_areas", Kind::ServiceArea, "service_at_location_id"),
    many(Kind::Location, "languages", Kind::Language, "location_id"),
    many(Kind::Location, "addresses", Kind::Address, "location_id"),
    many(Kind::Location, "contacts", Kind::Contact, "location_id"),
    many(Kind::Location, "accessibility", Kind::Accessibility, "location_id"),
    many(Kind::Location, "phones", Kind::Phone, "location_id"),
    many(Kind::Location, "schedules", Kind::Schedule, "location_id"),
    many(Kind::Location, "service_at_locations", Kind::ServiceAtLocation, "location_id"),
    many(Kind::Contact, "phones", Kind::Phone, "contact_id"),
    many(Kind::Phone, "languages", Kind::Language, "phone_id"),
    one(Kind::Attribute, "taxonomy_term", Kind::TaxonomyTerm, "taxonomy_term_id"),
    one(Kind::TaxonomyTerm, "taxonomy_detail", Kind::Taxonomy, "taxonomy_id"),
    // Attributes and metadata; `by` is only the half of the tie that holds the id.
    many(Kind::Organization, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Program, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Service, "attributes", Kind::Attribute, "link_id"),
    many(Kind::ServiceAtLocation, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Location, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Address, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Phone, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Contact, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Schedule, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Language, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Accessibility, "attributes", Kind::Attribute, "link_id"),
    many(Kind::RequiredDocument, "attributes", Kind::Attribute, "link_id"),
    many(Kind::CostOption, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Funding, "attributes", Kind::Attribute, "link_id"),
    many(Kind::ServiceArea, "attributes", Kind::Attribute, "link_id"),
    many(Kind::OrganizationIdentifier, "attributes", Kind::Attribute, "link_id"),
    many(Kind::MetaTableDescription, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Url, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Taxonomy, "attributes", Kind::Attribute, "link_id"),
    many(Kind::TaxonomyTerm, "attributes", Kind::Attribute, "link_id"),
    many(Kind::Organization, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Program, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Service, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::ServiceAtLocation, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Location, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Address, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Phone, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Contact, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Schedule, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Language, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Accessibility, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::RequiredDocument, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::CostOption, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Funding, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::ServiceArea, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::OrganizationIdentifier, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Taxonomy, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::TaxonomyTerm, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Attribute, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::MetaTableDescription, "metadata", Kind::Metadata, "resource_id"),
    many(Kind::Url, "metadata", Kind::Metadata, "resource_id"),
];

pub(crate) fn nested(within: Kind, key: &str) -> Option<&'static Nested> {
    NESTED.iter().find(|nested| nested.within == within && nested.key == key)
}
