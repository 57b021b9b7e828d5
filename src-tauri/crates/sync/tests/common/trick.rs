//! The ways in which a server misbehaves.

use std::path::PathBuf;
use std::time::Duration;

/// What the server does with the requests whose path contains a word.
#[derive(Clone, Debug)]
pub enum Trick {
    Status(u16),
    /// A status with a line more in the head.
    StatusWith(u16, &'static str),
    /// Another body than the file.
    Body(Vec<u8>),
    /// The file of the same path in another folder.
    From(PathBuf),
    /// The file of another path.
    Instead(String),
    /// One bit of this byte of the file is another; counted from the end where negative.
    Flip(isize),
    /// A body of zeros without an end.
    Endless,
    /// The first bytes of what was asked for, then the line breaks; all but so many where negative.
    Cut(isize),
    /// The first bytes of what was asked for, as if there were no more.
    Truncate(usize),
    /// The length in the head is another one by so much.
    Length(isize),
    /// The body comes byte by byte, with a pause after each.
    Drip(Duration),
    /// The head comes byte by byte, with a pause after each.
    DripHead(Duration),
    /// Sends the client to another path.
    Redirect(String),
    /// A small body that unpacks to ten million bytes.
    Bomb,
    /// The line breaks before a word is said.
    Close,
    /// What is no HTTP at all.
    Babble,
}
