//! The use cases of Portage, without Tauri: what a screen or a command line asks, one function a question.

pub mod view;
