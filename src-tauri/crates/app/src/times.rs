//! What is published about how long applications take. It is shown beside an application and says nothing of it.

use portage_content::{Doc, Figure, Measure, ProcessingTime, Queue, Wait, program_of};
use portage_plan::Application;

use crate::{
    AppError,
    reader::Reader,
    view::{FigureView, TimeMeasure, TimeView},
};

impl Reader<'_> {
    /// The programs of which times are published.
    pub fn programs(&self) -> Result<Vec<String>, AppError> {
        let mut programs = Vec::new();
        for record in self.generation.neutral("processing_time")? {
            let id = record.key().id.as_str();
            programs.push(program_of(id).to_owned());
        }
        programs.sort_unstable();
        programs.dedup();
        Ok(programs)
    }

    pub fn times(&self, application: &Application) -> Result<Vec<TimeView>, AppError> {
        let program = application.program.as_str();
        let month = application.filed_on.map(|day| day.strftime("%Y-%m").to_string());
        let mut times = Vec::new();
        for id in [program.to_owned(), format!("{program}-expected")] {
            let Some(doc) = self.neutral::<ProcessingTime>("processing_time", &id)? else { continue };
            let Doc { meta, body } = doc;
            let measure = match body.measure {
                Measure::Finished => TimeMeasure::Finished,
                Measure::Expected => TimeMeasure::Expected,
            };
            let view =
                |measure: TimeMeasure, wait: Option<Wait>, people: Option<u32>, month: Option<String>| TimeView {
                    measure,
                    as_of: body.as_of.to_string(),
                    number: wait.map(|wait| wait.number),
                    unit: wait.and_then(|wait| Some(serde_json::to_value(wait.unit).ok()?.as_str()?.to_owned())),
                    more_than: wait.is_some_and(|wait| wait.more_than),
                    people,
                    month,
                    source: meta.sources.first().cloned(),
                };
            if body.worldwide.is_some() || body.people.is_some() {
                times.push(view(measure, body.worldwide, body.people, None));
            }
            if let Some((month, Queue { wait, people })) =
                month.as_ref().and_then(|month| Some((month, *body.by_month.get(month)?)))
            {
                times.push(view(TimeMeasure::ExpectedForMonth, wait, people, Some(month.clone())));
            }
        }
        Ok(times)
    }

    /// The published service standard of the program. Most have none.
    pub fn standard(&self, application: &Application) -> Result<Option<FigureView>, AppError> {
        for record in self.generation.neutral("figure")? {
            if record.view::<Doc<Figure>>()?.body.standard_for.contains(&application.program) {
                return self.figure(&record.key().id);
            }
        }
        Ok(None)
    }
}
