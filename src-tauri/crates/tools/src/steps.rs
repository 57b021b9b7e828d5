use serde::Deserialize;

/// Points from a threshold on: `[[18, 99], [19, 105]]` is 99 for 18 and 105 from 19 on. Below the first there are none.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<(i64, i64)>")]
pub(crate) struct Steps(Vec<(i64, i64)>);

impl Steps {
    pub(crate) fn points(&self, value: i64) -> i64 {
        self.step(value).map_or(0, |(_, points)| points)
    }

    /// The threshold that a value has reached, and its points.
    pub(crate) fn step(&self, value: i64) -> Option<(i64, i64)> {
        self.0.iter().rev().find(|(from, _)| *from <= value).copied()
    }

    /// Where in the tables the points of a value stand.
    pub(crate) fn part(&self, table: &str, value: i64) -> String {
        self.step(value).map_or_else(|| table.to_owned(), |(from, _)| format!("{table}.{from}"))
    }

    /// The highest threshold.
    pub(crate) fn top(&self) -> i64 {
        self.0.last().map_or(0, |(from, _)| *from)
    }

    pub(crate) fn most(&self) -> i64 {
        self.0.iter().map(|(_, points)| *points).max().unwrap_or_default()
    }
}

impl TryFrom<Vec<(i64, i64)>> for Steps {
    type Error = String;

    fn try_from(steps: Vec<(i64, i64)>) -> Result<Self, Self::Error> {
        if steps.is_empty() || steps.windows(2).any(|pair| pair[0].0 >= pair[1].0) {
            return Err("steps must rise from one threshold to the next".to_owned());
        }
        Ok(Self(steps))
    }
}
