//! The faults, and what may come of each.

use std::time::Duration;

use crate::common::server::Trick;

/// What may come of a fault: the code of the error, `held CODE` of the owner, or `fine`.
pub struct Fault {
    pub trick: Trick,
    /// In a file that everything depends on.
    pub vital: &'static [&'static str],
    /// In the role of an owner, its pack or its patch.
    pub owner: &'static [&'static str],
}

pub fn faults() -> Vec<Fault> {
    let row = |trick, vital, owner| Fault { trick, vital, owner };
    let (unreachable, refused): (&[_], &[_]) = (&["unreachable"], &["refused"]);
    let held: &[_] = &["held refused"];
    // Longer than the metadata may be, or than the owner has signed.
    let longer: &[_] = &["too-large", "held too-large"];
    let other: &[_] = &["held refused", "held too-large"];
    let not_metadata: &[_] = &["refused", "not-a-repository"];
    let drop = Duration::from_millis(20);
    vec![
        // The line breaks: before a word, in the head, and in every region of the body.
        row(Trick::Close, unreachable, unreachable),
        row(Trick::Babble, unreachable, unreachable),
        row(Trick::Cut(0), unreachable, unreachable),
        row(Trick::Cut(1), unreachable, unreachable),
        row(Trick::Cut(50), unreachable, unreachable),
        row(Trick::Cut(200), unreachable, unreachable),
        row(Trick::Cut(-1), unreachable, unreachable),
        row(Trick::Length(1), unreachable, &["unreachable", "held too-large"]),
        row(Trick::Drip(drop), unreachable, unreachable),
        row(Trick::DripHead(drop), unreachable, unreachable),
        // The server answers, and wrongly.
        row(Trick::Status(500), unreachable, unreachable),
        row(Trick::Status(429), unreachable, unreachable),
        row(Trick::Status(404), &["refused", "not-a-repository", "expired"], held),
        row(Trick::Redirect("/round".to_owned()), unreachable, unreachable),
        row(Trick::Endless, &["too-large"], longer),
        row(Trick::Bomb, &["too-large"], longer),
        row(Trick::Body(b"<html>Welcome to the airport</html>".to_vec()), not_metadata, other),
        row(Trick::Body(b"{}".to_vec()), refused, held),
        row(Trick::Body(b"[[[[[[[[[[[[[[[[[[[[[[[[".to_vec()), not_metadata, held),
        row(Trick::Body(Vec::new()), not_metadata, held),
        row(Trick::Truncate(1), not_metadata, held),
        row(Trick::Truncate(300), not_metadata, held),
        row(Trick::Length(-1), not_metadata, held),
        // One bit, wherever it stands.
        row(Trick::Flip(0), not_metadata, held),
        row(Trick::Flip(150), not_metadata, held),
        row(Trick::Flip(300), not_metadata, held),
        row(Trick::Flip(-150), not_metadata, held),
        row(Trick::Flip(-2), not_metadata, held),
        // Another file of the repository.
        row(Trick::Instead("metadata/timestamp.json".to_owned()), refused, other),
        row(Trick::Instead("metadata/1.root.json".to_owned()), refused, other),
        row(Trick::Instead("metadata/1.ontario.json".to_owned()), refused, other),
    ]
}
