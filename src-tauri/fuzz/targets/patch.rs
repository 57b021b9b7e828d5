//! Patches and whole packs from the wire: exactly the publisher's bytes or an error, within bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portage_content::{Digest, MAX_PACK_BYTES, apply_patch, make_patch, pack_zst, unpack_zst};

fuzz_target!(|data: &[u8]| {
    // The first byte says what is tried, the next two where the base ends.
    let [what, high, low, rest @ ..] = data else { return };
    let (base, other) = rest.split_at(usize::from(u16::from_be_bytes([*high, *low])).min(rest.len()));
    match what % 32 {
        0..=9 => {
            let _ = apply_patch(base, other);
        }
        // A header that fits, so that the bytes behind it are unpacked.
        10..=20 => {
            let mut patch = b"PTGPATC1".to_vec();
            patch.extend_from_slice(Digest::of(base).as_bytes());
            patch.extend_from_slice(Digest::of(b"").as_bytes());
            patch.extend_from_slice(other);
            if let Ok(result) = apply_patch(base, &patch) {
                assert_eq!(result, b"");
            }
        }
        // Making a patch costs as much as applying thousands, so that it is left to chance and not to the fuzzer.
        31 if Digest::of(data).as_bytes()[0] < 3 => {
            let patch = make_patch(base, other).expect("a patch can be made");
            assert_eq!(apply_patch(base, &patch).expect("it applies"), other);
            let whole = pack_zst(other).expect("a pack can be compressed");
            assert_eq!(unpack_zst(&whole).expect("it unpacks"), other);
        }
        _ => {
            if let Ok(bytes) = unpack_zst(other) {
                assert!(bytes.len() <= MAX_PACK_BYTES);
            }
        }
    }
});
