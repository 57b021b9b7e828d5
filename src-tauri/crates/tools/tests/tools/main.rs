//! The tools over the rules that Portage publishes (`assets/content`). Expected values are worked by hand from the
//! official tables, never copied from an answer.

mod benefits;
mod driving;
mod eligibility;
mod forms;
mod funds;
mod rent;
mod school;
mod shelf;
mod words;
mod work;
