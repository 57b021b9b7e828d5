//! What real faults do to a device: killed at any moment, a full or failing disk, a folder that cannot be written, a
//! power cut, two at once.
//!
//! After every one of them the app opens, its content is that of the old release or that of the new one to the byte,
//! the person's own files are untouched, and the next update brings the new release.
//!
//! `PORTAGE_FAULTS=all` takes every case instead of the sample that fits into a test run; `PORTAGE_FAULTS_SEED=N` repeats
//! one.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a test that skips or samples says so")]

mod cases;
mod device;
mod disk;
mod erase;
mod injector;
mod kill;
mod portal;
mod power;
mod read_only;
mod together;
mod web;
