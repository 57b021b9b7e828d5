//! When a service is open, by the rules of HSDS 3.0 that its record holds. Pure: the moment is a parameter, and so are
//! the public holidays.
//!
//! A rule counts where all of it is understood. What is not understood makes the answer [`State::Unknown`] where it could
//! change it; it never makes a service open. Hours are told by the clock on the wall where the service is, whatever the
//! zone of the device: a service that closes at two closes when the clock shows two.

mod days;
mod hours;
mod rule;
mod zone;

pub use hours::{Day, Holidays, Hours, Spell, State};
pub use zone::Zone;
