//! Whether a document is taken in place of the last good copy.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Copy, Feed, FeedError, Reading};

/// Refuses entries of the future, and documents that are mostly unreadable, much shorter or older than what is there.
///
/// `today` is a day of UTC; somewhere it is tomorrow already.
pub(crate) fn judge(
    feed: &dyn Feed,
    mut reading: Reading,
    last: Option<&Copy>,
    today: Date,
) -> Result<Reading, (FeedError, Reading)> {
    let latest = today.checked_add(1.day()).unwrap_or(today);
    let future: Vec<String> = reading
        .entries
        .iter()
        .filter(|(_, entry)| feed.day(entry).is_some_and(|day| day > latest))
        .map(|(key, _)| key.clone())
        .collect();
    for key in future {
        if let Some(entry) = reading.entries.remove(&key) {
            reading.refuse(key, "its day lies in the future", &entry);
        }
    }
    if reading.as_of.is_some_and(|as_of| as_of > latest) {
        // The values may be right; only the day cannot be.
        let as_of = reading.as_of.take().map(|as_of| as_of.to_string().into()).unwrap_or_default();
        reading.refuse("the day of the document", "its day lies in the future", &as_of);
    }
    reading.dates.retain(|_, date| *date <= latest);
    let (taken, all) = (reading.entries.len(), reading.entries.len() + reading.refused.len());
    if taken == 0 || taken * 2 < all {
        return Err((FeedError::MostlyRefused { taken, all }, reading));
    }
    feed.keep(&mut reading.entries);
    if let Some(last) = last {
        let (had, has) = (last.entries.len(), reading.entries.len());
        if has * 2 < had {
            return Err((FeedError::Shrunk { had, has }, reading));
        }
        let newest = |entries: &super::Entries| entries.values().filter_map(|entry| feed.day(entry)).max();
        let days = [(last.as_of, reading.as_of), (newest(&last.entries), newest(&reading.entries))];
        for (had, has) in days {
            if let (Some(had), Some(has)) = (had, has)
                && has < had
            {
                return Err((FeedError::Older { had, has }, reading));
            }
        }
    }
    Ok(reading)
}
