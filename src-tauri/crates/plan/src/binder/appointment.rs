use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use super::PaperName;
use super::entry::{BinderError, Entry, day, line, needed_line, note, reference};

/// When something takes place, as the clock of that place shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    pub date: Date,
    /// Absent where only the day is known.
    #[serde(default)]
    pub time: Option<Time>,
    /// The time zone of the place, as IANA names it.
    pub zone: String,
}

impl Moment {
    /// The moment as everyone shares it, given the zone that it names; none where there is no time. A time that the
    /// clocks skip in spring counts an hour later, one that they show twice in autumn counts the first time.
    pub fn timestamp(&self, zone: &TimeZone) -> Option<Timestamp> {
        Some(self.date.to_datetime(self.time?).to_zoned(zone.clone()).ok()?.timestamp())
    }

    /// What the clock shows in another zone at that moment.
    pub fn seen_from(&self, zone: &TimeZone, other: &TimeZone) -> Option<(Date, Time)> {
        let there = self.timestamp(zone)?.to_zoned(other.clone());
        Some((there.date(), there.time()))
    }
}

/// An appointment, and what to bring to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    pub what: String,
    pub when: Moment,
    #[serde(default)]
    pub place: Option<String>,
    /// Whom it is for: the id of a member.
    #[serde(default)]
    pub who: Option<String>,
    /// The key of the task that it belongs to; what that task takes is to be brought too.
    #[serde(default)]
    pub task: Option<String>,
    #[serde(default)]
    pub bring: Vec<PaperName>,
    #[serde(default)]
    pub note: Option<String>,
}

impl Appointment {
    const MAX_BRING: usize = 100;
}

impl Entry for Appointment {
    const KIND: &'static str = "appointment";

    fn check(self) -> Result<Self, BinderError> {
        if self.bring.len() > Self::MAX_BRING {
            return Err(BinderError::TooMany { field: "bring", limit: Self::MAX_BRING });
        }
        let is_zone_name = |c: char| c.is_ascii_alphanumeric() || "/_+-".contains(c);
        if self.when.zone.is_empty() || self.when.zone.len() > 64 || !self.when.zone.chars().all(is_zone_name) {
            return Err(BinderError::Impossible { field: "zone" });
        }
        day("date", Some(self.when.date))?;
        let mut bring = Vec::with_capacity(self.bring.len());
        for paper in self.bring {
            let paper = paper.check("bring")?;
            if !bring.contains(&paper) {
                bring.push(paper);
            }
        }
        Ok(Self {
            what: needed_line("what", self.what)?,
            when: self.when,
            place: line("place", self.place)?,
            who: reference("who", self.who)?,
            task: reference("task", self.task)?,
            bring,
            note: note("note", self.note)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn in_toronto(date: Date, hour: i8, minute: i8) -> Moment {
        Moment { date, time: Some(time(hour, minute, 0, 0)), zone: "America/Toronto".to_owned() }
    }

    fn toronto() -> TimeZone {
        TimeZone::get("America/Toronto").unwrap()
    }

    fn seen_from(moment: &Moment, zone: &str) -> String {
        let (date, time) = moment.seen_from(&toronto(), &TimeZone::get(zone).unwrap()).unwrap();
        format!("{date} {}", time.strftime("%H:%M"))
    }

    #[test]
    fn an_appointment_in_toronto_is_seen_from_elsewhere() {
        let winter = in_toronto(date(2027, 3, 12), 9, 30);
        assert_eq!(seen_from(&winter, "Asia/Kolkata"), "2027-03-12 20:00");
        assert_eq!(seen_from(&winter, "Asia/Manila"), "2027-03-12 22:30");
        // Toronto changes its clocks two weeks before Paris does.
        let between = in_toronto(date(2027, 3, 15), 9, 30);
        assert_eq!(seen_from(&winter, "Europe/Paris"), "2027-03-12 15:30");
        assert_eq!(seen_from(&between, "Europe/Paris"), "2027-03-15 14:30");
        let new_year = in_toronto(date(2026, 12, 31), 20, 0);
        assert_eq!(seen_from(&new_year, "Asia/Karachi"), "2027-01-01 06:00");
    }

    #[test]
    fn times_that_the_clocks_skip_or_show_twice_are_one_moment() {
        let utc = |moment: Moment| moment.timestamp(&toronto()).unwrap().to_string();
        assert_eq!(utc(in_toronto(date(2027, 3, 14), 2, 30)), "2027-03-14T07:30:00Z", "counts as half past three");
        assert_eq!(utc(in_toronto(date(2027, 11, 7), 1, 30)), "2027-11-07T05:30:00Z", "counts the first time");
        assert_eq!(utc(in_toronto(date(2028, 2, 29), 12, 0)), "2028-02-29T17:00:00Z");
    }
}
