//! The clocks of Ontario.

use std::sync::LazyLock;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// What the clock on the wall follows where a service is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zone {
    /// America/Toronto: nearly all of Ontario.
    #[default]
    Eastern,
    /// America/Winnipeg: west of 90 degrees, such as Kenora.
    Central,
    /// America/Atikokan: a few places that never change their clocks.
    EasternStandard,
}

/// The rule of the zone and no history: hours are asked for today and the weeks around it. The database of zones of the
/// system would be another thing on every device.
fn by_rule(rule: &str) -> TimeZone {
    TimeZone::posix(rule).unwrap_or(TimeZone::UTC)
}

static EASTERN: LazyLock<TimeZone> = LazyLock::new(|| by_rule("EST5EDT,M3.2.0,M11.1.0"));
static CENTRAL: LazyLock<TimeZone> = LazyLock::new(|| by_rule("CST6CDT,M3.2.0,M11.1.0"));
static EASTERN_STANDARD: LazyLock<TimeZone> = LazyLock::new(|| by_rule("EST5"));

impl Zone {
    /// Every zone, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::Eastern, Self::Central, Self::EasternStandard];

    /// The zone that a directory names; none where it is not one of Ontario's. HSDS asks for an offset, and directories
    /// write that of winter or of summer.
    pub fn named(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.to_ascii_lowercase().as_str() {
            ""
            | "america/toronto"
            | "america/nipigon"
            | "america/thunder_bay"
            | "america/new_york"
            | "canada/eastern"
            | "us/eastern"
            | "est5edt"
            | "est"
            | "edt"
            | "et"
            | "eastern"
            | "-05:00"
            | "-0500"
            | "-5:00"
            | "-04:00"
            | "-0400"
            | "-4:00"
            | "-5"
            | "-05"
            | "-4"
            | "-04"
            | "utc-5"
            | "utc-05:00"
            | "utc-4"
            | "utc-04:00"
            | "gmt-5"
            | "gmt-4" => Some(Self::Eastern),
            "america/winnipeg"
            | "america/rainy_river"
            | "america/kenora"
            | "canada/central"
            | "cst6cdt"
            | "cst"
            | "cdt"
            | "-06:00"
            | "-0600"
            | "-6"
            | "-06"
            | "utc-6"
            | "utc-06:00" => Some(Self::Central),
            "america/atikokan" | "america/coral_harbour" => Some(Self::EasternStandard),
            _ => None,
        }
    }

    pub fn time_zone(self) -> &'static TimeZone {
        match self {
            Self::Eastern => &EASTERN,
            Self::Central => &CENTRAL,
            Self::EasternStandard => &EASTERN_STANDARD,
        }
    }

    /// What the clock shows at a moment.
    pub fn clock(self, moment: Timestamp) -> DateTime {
        self.time_zone().to_datetime(moment)
    }

    /// The moment at which the clock shows this; the first of two, and the one after where clocks skip it.
    pub fn moment(self, clock: DateTime) -> Option<Timestamp> {
        self.time_zone().to_timestamp(clock).ok()
    }
}
