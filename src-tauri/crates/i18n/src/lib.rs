//! The languages of the interface, the messages that Rust writes, and how figures and dates are written.
//!
//! Everything is inside the program: `locales/languages.toml` and `locales/<tag>/*.ftl` are embedded when it is built.

#[cfg(test)]
mod alike;
mod changes;
mod check;
mod dates;
mod figures;
mod keys;
mod languages;
mod messages;
mod plurals;
mod typescript;
mod voices;

pub use changes::{due_day, figure_from};
pub use check::check_locales;
pub use dates::{date, year_month};
pub use figures::figure;
pub use languages::{Direction, Interface, Language, language, languages, negotiate, use_own_digits};
pub use messages::{Arg, Messages, fixed_messages};
pub use typescript::{typescript_calendar, typescript_messages};
pub use voices::voice_for;
