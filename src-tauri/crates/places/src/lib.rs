//! Which places fit what a person wishes for: an order, and for each place why it stands there.
//!
//! The method, as the window tells it. For each wish, the places of which something is known are set side by side. The
//! best of them gets +1, the worst -1, the one in the middle 0; what is equal gets the same. That number counts once
//! where the wish matters and twice where it matters a lot, and the sum is the place's points. Of a wish for something
//! that lists only ever name and never deny (transit, colleges), a place that is named gets between 0 and +1. What is not
//! known adds nothing and takes nothing away: the points are what they would be if the wish did not matter. It is told
//! beside them, as the part of the wishes that the points rest on.

mod rank;
mod wish;

pub use rank::{Known, Part, Place, Ranked, rank};
pub use wish::{Size, Weight, Wish, Wishes, WishesError};
