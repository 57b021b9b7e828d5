//! The course of an update: asked first, broken off, by itself, from a stick, and what stays true whatever happens.

mod asking;
mod itself;
mod places;
mod portal;
mod reports;
mod room;
mod server;
mod standing;
