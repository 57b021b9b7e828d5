use jiff::{Timestamp, Zoned, civil::Date};

/// The only way to the time. Tests set it; nothing below the use cases reads it.
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
    /// The day where the person is.
    fn today(&self) -> Date;
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
