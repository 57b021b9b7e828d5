//! Portage in its real window, from outside: what a person sees and presses.
//!
//! WebKitGTK's driver exists on Linux only; on other systems this file is empty.

#[cfg(target_os = "linux")]
mod harness;

#[cfg(target_os = "linux")]
mod accessibility;
#[cfg(target_os = "linux")]
mod asking;
#[cfg(target_os = "linux")]
mod beside;
#[cfg(target_os = "linux")]
mod binder;
#[cfg(target_os = "linux")]
mod drafts;
#[cfg(target_os = "linux")]
mod files;
#[cfg(target_os = "linux")]
mod going_back;
#[cfg(target_os = "linux")]
mod guide;
#[cfg(target_os = "linux")]
mod language;
#[cfg(target_os = "linux")]
mod locked;
#[cfg(target_os = "linux")]
mod news;
#[cfg(target_os = "linux")]
mod offline;
#[cfg(target_os = "linux")]
mod options;
#[cfg(target_os = "linux")]
mod paper;
#[cfg(target_os = "linux")]
mod pictures;
#[cfg(target_os = "linux")]
mod places;
#[cfg(target_os = "linux")]
mod plan;
#[cfg(target_os = "linux")]
mod read_aloud;
#[cfg(target_os = "linux")]
mod reminders;
#[cfg(target_os = "linux")]
mod report;
#[cfg(target_os = "linux")]
mod search;
#[cfg(target_os = "linux")]
mod services;
#[cfg(target_os = "linux")]
mod start;
#[cfg(target_os = "linux")]
mod take_along;
#[cfg(target_os = "linux")]
mod tongues;
#[cfg(target_os = "linux")]
mod tools;
#[cfg(target_os = "linux")]
mod update;
#[cfg(target_os = "linux")]
mod way;
