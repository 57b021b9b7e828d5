//! What is published about how long applications take. It is shown beside an application and says nothing of it.

use portage_content::Measure;
use portage_plan::Application;

use crate::{
    AppError,
    reader::Reader,
    tools::{RuleSets, Shelf},
    view::{FigureView, TimeMeasure, TimeView},
};

impl Reader<'_> {
    /// The programs of which times are published.
    pub fn programs(&self) -> Vec<String> {
        portage_tools::programs(&Shelf::new(self))
    }

    pub fn times(&self, application: &Application) -> Result<Vec<TimeView>, AppError> {
        let month = application.filed_on.map(|day| day.strftime("%Y-%m").to_string());
        let published = portage_tools::published(&Shelf::new(self), &application.program, month.as_deref());
        let view = |time: portage_tools::Published| {
            let measure = match (time.measure, &time.month) {
                (Measure::Finished, _) => TimeMeasure::Finished,
                (Measure::Expected, None) => TimeMeasure::Expected,
                (Measure::Expected, Some(_)) => TimeMeasure::ExpectedForMonth,
            };
            let unit = time.wait.map(|wait| serde_json::to_value(wait.unit)).transpose();
            let unit = unit.map_err(|error| AppError::Unexpected { what: format!("a unit of time: {error}") })?;
            Ok(TimeView {
                measure,
                as_of: time.as_of.to_string(),
                number: time.wait.map(|wait| wait.number),
                unit: unit.and_then(|unit| Some(unit.as_str()?.to_owned())),
                more_than: time.wait.is_some_and(|wait| wait.more_than),
                people: time.people,
                month: time.month,
                source: time.source,
            })
        };
        published.into_iter().map(view).collect()
    }

    /// The published service standard of the program. Most have none.
    pub fn standard(&self, application: &Application) -> Result<Option<FigureView>, AppError> {
        let rules = RuleSets::read(self, "times")?;
        if rules.is_empty() {
            return Ok(None);
        }
        let figure = rules.ask(&Shelf::new(self), |setting| portage_tools::standard(setting, &application.program))?;
        Ok(figure.map(|id| self.figure(&id)).transpose()?.flatten())
    }
}
