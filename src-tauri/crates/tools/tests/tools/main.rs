//! The tools over the rules that Portage publishes (`assets/content`). Expected values are worked by hand from the
//! official tables, never copied from an answer.

mod clb;
mod crs;
mod fees;
mod forms;
mod fsw;
mod funds;
mod life;
mod oinp;
mod programs;
mod shelf;
