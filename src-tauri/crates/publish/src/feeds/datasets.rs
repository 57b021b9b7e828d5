//! Open data that Portage uses: when it was last changed, so that the editor hears of a newer edition.

use portage_content::Dataset;
use serde_json::{Value, json};

use super::text::day;
use super::{Copies, Copy, Feed, FeedError, Made, OPEN_CANADA, Reading, Rights, document};

/// A data set of a CKAN portal.
pub(super) struct DataSet {
    name: &'static str,
    id: &'static str,
    source: &'static str,
    page: &'static str,
    about: &'static str,
}

pub(super) const JOB_POSTINGS: DataSet = DataSet {
    name: "job-postings",
    id: "ea639e28-c0fc-48bf-b5dd-b8899bd43072",
    source: "https://open.canada.ca/data/en/api/3/action/package_show?id=ea639e28-c0fc-48bf-b5dd-b8899bd43072",
    page: "https://open.canada.ca/data/en/dataset/ea639e28-c0fc-48bf-b5dd-b8899bd43072",
    about: "When the table of job postings was last changed; monthly.",
};

pub(super) const WAGES: DataSet = DataSet {
    name: "wages",
    id: "adad580f-76b0-4502-bd05-20c125de9116",
    source: "https://open.canada.ca/data/en/api/3/action/package_show?id=adad580f-76b0-4502-bd05-20c125de9116",
    page: "https://open.canada.ca/data/en/dataset/adad580f-76b0-4502-bd05-20c125de9116",
    about: "When the table of wages by occupation and region was last changed; yearly.",
};

pub(super) const OUTLOOKS: DataSet = DataSet {
    name: "outlooks",
    id: "b0e112e9-cf53-4e79-8838-23cd98debe5b",
    source: "https://open.canada.ca/data/en/api/3/action/package_show?id=b0e112e9-cf53-4e79-8838-23cd98debe5b",
    page: "https://open.canada.ca/data/en/dataset/b0e112e9-cf53-4e79-8838-23cd98debe5b",
    about: "When the table of job outlooks by occupation and region was last changed; yearly.",
};

impl Feed for DataSet {
    fn name(&self) -> &'static str {
        self.name
    }

    fn authority(&self) -> &'static str {
        "esdc"
    }

    fn source(&self) -> &'static str {
        self.source
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn kinds(&self) -> &'static [&'static str] {
        &["dataset"]
    }

    fn limit(&self) -> usize {
        2 << 20
    }

    fn rights(&self) -> &'static Rights {
        &OPEN_CANADA
    }

    fn read(&self, bytes: &[u8]) -> Result<Reading, FeedError> {
        let answer = document::object(bytes)?;
        let result = answer.get("result").filter(|_| answer.get("success") == Some(&Value::Bool(true)));
        let result = result.ok_or(FeedError::WrongShape { what: "a result" })?;
        if result["id"] != self.id {
            return Err(FeedError::WrongShape { what: "the id of this data set" });
        }
        let mut reading = Reading::default();
        let mut newest = None;
        for (at, resource) in result["resources"].as_array().into_iter().flatten().enumerate() {
            let place = format!("result.resources[{at}]");
            match resource.get("last_modified") {
                None | Some(Value::Null) => {}
                Some(value) => match value.as_str().and_then(day) {
                    Some(date) => newest = newest.max(Some(date)),
                    None => reading.refuse(place, "last_modified is not a day", value),
                },
            }
        }
        let modified = newest.or_else(|| day(result["metadata_modified"].as_str()?));
        let modified = modified.ok_or(FeedError::WrongShape { what: "a day on which it was last changed" })?;
        reading.entries.insert(self.name.to_owned(), json!({"date": modified}));
        Ok(reading)
    }

    fn day(&self, entry: &Value) -> Option<jiff::civil::Date> {
        entry["date"].as_str()?.parse().ok()
    }

    fn tell(&self, key: &str, entry: &Value) -> String {
        format!("the data of {key} was changed on {}", entry["date"].as_str().unwrap_or_default())
    }

    fn records(&self, copy: &Copy, _others: &Copies) -> Vec<Made> {
        let modified = copy.entries.get(self.name).and_then(|entry| self.day(entry));
        let made = |modified| {
            let official = [("en".to_owned(), self.page.to_owned())].into();
            Made::neutral(self, self.name, &Dataset { modified, official }, copy.day(), self.name)
        };
        modified.map(made).into_iter().collect()
    }
}
