//! Feeds of governments: any document is read or refused, and what was read makes a copy that reads the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portage_fuzz::feeds::{FEEDS, Reading, parse_feed};

fuzz_target!(|data: &[u8]| {
    // The first byte names the feed, from `a` on, so that a seed can be written by hand.
    let [which, document @ ..] = data else { return };
    let feed = FEEDS[usize::from(which.wrapping_sub(b'a')) % FEEDS.len()];
    let Ok(reading) = parse_feed(feed.name(), document) else { return };
    for (key, entry) in &reading.entries {
        let _ = (feed.tell(key, entry), feed.day(entry), feed.number(&reading.entries, key));
    }
    let mut kept = reading.entries.clone();
    feed.keep(&mut kept);
    let text = serde_json::to_string(&reading).expect("what was read can be written");
    let read: Reading = serde_json::from_str(&text).expect("and is read again");
    assert_eq!(read, reading);
});
