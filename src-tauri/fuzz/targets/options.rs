//! `updates.toml`: whatever stands in it is read or refused, and what is read is written so that it reads the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portage_fuzz::{Address, Options};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(options) = Options::parse(text) else { return };
    let written = options.to_text();
    assert_eq!(Options::parse(&written).expect("what was written is read"), options, "{written}");
    for text in &options.addresses {
        let address = Address::parse(text).expect("its addresses were looked at");
        if let Address::Web(url) = &address {
            // Addresses are shown and logged.
            assert!(url.username().is_empty() && url.password().is_none() && url.query().is_none(), "{url}");
            assert!(url.path().ends_with('/'), "{url}");
            assert_eq!(Address::parse(url.as_str()).expect("an address reads as itself"), address);
        }
    }
});
