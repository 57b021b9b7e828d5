use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// The only way to the time. Tests set it; nothing below the use cases reads it.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
    /// The day where the person is.
    fn today(&self) -> Date;
    /// What a clock on the wall shows where the device is.
    fn local(&self) -> DateTime {
        TimeZone::system().to_datetime(self.now())
    }
}

/// The clock of the device.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn today(&self) -> Date {
        Zoned::now().date()
    }
}
