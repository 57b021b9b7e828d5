//! Whole packs and patches on the wire.
//!
//! A patch is the new pack compressed by zstd with the old pack as reference prefix, behind a header of 72 bytes: the
//! magic `PTGPATC1`, the SHA-256 of the base, the SHA-256 of the result.

use std::io::{Read, Write};

use thiserror::Error;

use crate::{Digest, MAX_PACK_BYTES};

const MAGIC: &[u8; 8] = b"PTGPATC1";
const HEADER_BYTES: usize = 8 + 32 + 32;
const LEVEL: i32 = 19;

#[derive(Debug, Error)]
pub enum PatchError {
    #[error("these bytes are not a patch")]
    NotAPatch,
    #[error("the patch starts from another release (base {expected}, have {found})")]
    OtherBase { expected: Digest, found: Digest },
    #[error("the patch gave {found} instead of {expected}")]
    OtherResult { expected: Digest, found: Digest },
    #[error("the result would be larger than {MAX_PACK_BYTES} bytes")]
    TooLong,
    #[error("cannot compress: {0}")]
    Compress(#[source] std::io::Error),
    #[error("cannot decompress: {0}")]
    Decompress(#[source] std::io::Error),
}

/// The patch that turns the pack `old` into the pack `new`, both as canonical bytes.
pub fn diff(old: &[u8], new: &[u8]) -> Result<Vec<u8>, PatchError> {
    let mut patch = Vec::with_capacity(HEADER_BYTES + 1024);
    patch.extend_from_slice(MAGIC);
    patch.extend_from_slice(Digest::of(old).as_bytes());
    patch.extend_from_slice(Digest::of(new).as_bytes());
    let mut encoder = zstd::stream::write::Encoder::with_ref_prefix(patch, LEVEL, old).map_err(PatchError::Compress)?;
    let compress = |encoder: &mut zstd::stream::write::Encoder<'_, Vec<u8>>| -> std::io::Result<()> {
        // The window must reach back over the whole base, or its far end cannot be referred to.
        encoder.window_log(window_log(old.len() + new.len()))?;
        encoder.long_distance_matching(true)?;
        encoder.set_pledged_src_size(Some(new.len() as u64))?;
        encoder.write_all(new)
    };
    compress(&mut encoder).map_err(PatchError::Compress)?;
    encoder.finish().map_err(PatchError::Compress)
}

/// The result of `patch` on the pack `old`: exactly the bytes that the publisher had, or an error.
pub fn apply(old: &[u8], patch: &[u8]) -> Result<Vec<u8>, PatchError> {
    let (expected_base, expected_result) = ends(patch).ok_or(PatchError::NotAPatch)?;
    let base = Digest::of(old);
    if base != expected_base {
        return Err(PatchError::OtherBase { expected: expected_base, found: base });
    }
    let mut decoder =
        zstd::stream::read::Decoder::with_ref_prefix(&patch[HEADER_BYTES..], old).map_err(PatchError::Decompress)?;
    decoder.window_log_max(window_log(2 * MAX_PACK_BYTES)).map_err(PatchError::Decompress)?;
    let new = read_bounded(decoder)?;
    let found = Digest::of(&new);
    if found == expected_result { Ok(new) } else { Err(PatchError::OtherResult { expected: expected_result, found }) }
}

/// The hashes of the pack that `patch` starts from and of the one that it leads to, as the patch says; `None` if it is
/// no patch.
pub fn ends(patch: &[u8]) -> Option<(Digest, Digest)> {
    if patch.len() < HEADER_BYTES || &patch[..8] != MAGIC {
        return None;
    }
    let hash_at = |at: usize| Digest::from_bytes(patch[at..at + 32].try_into().expect("a slice of 32 bytes"));
    Some((hash_at(8), hash_at(40)))
}

/// A whole pack as it is published.
pub fn pack_zst(pack: &[u8]) -> Result<Vec<u8>, PatchError> {
    zstd::encode_all(pack, LEVEL).map_err(PatchError::Compress)
}

/// A whole pack from the wire, never more than [`MAX_PACK_BYTES`].
pub fn unpack_zst(bytes: &[u8]) -> Result<Vec<u8>, PatchError> {
    read_bounded(zstd::stream::read::Decoder::new(bytes).map_err(PatchError::Decompress)?)
}

fn read_bounded(decoder: impl Read) -> Result<Vec<u8>, PatchError> {
    let mut bytes = Vec::new();
    decoder.take(MAX_PACK_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(PatchError::Decompress)?;
    if bytes.len() > MAX_PACK_BYTES { Err(PatchError::TooLong) } else { Ok(bytes) }
}

/// The smallest window of zstd that spans `bytes`, within what it allows.
fn window_log(bytes: usize) -> u32 {
    (usize::BITS - bytes.leading_zeros()).clamp(10, 27)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_patch_gives_back_exactly_the_new_bytes(old in prop::collection::vec(any::<u8>(), 0..5000), new in prop::collection::vec(any::<u8>(), 0..5000)) {
            let patch = diff(&old, &new).unwrap();
            prop_assert_eq!(apply(&old, &patch).unwrap(), new);
        }

        #[test]
        fn damage_is_refused_or_harmless(at in 0usize..2000, bit in 0u8..8) {
            let old = b"one line of the old pack\n".repeat(40);
            let mut new = old.clone();
            new.extend_from_slice(b"and one more\n");
            let mut patch = diff(&old, &new).unwrap();
            let at = at % patch.len();
            patch[at] ^= 1 << bit;
            if let Ok(result) = apply(&old, &patch) {
                prop_assert_eq!(result, new);
            }
        }
    }

    #[test]
    fn an_edit_far_from_the_start_costs_little() {
        let old: Vec<u8> =
            (0..200_000u32).flat_map(|n| format!("{}\n", n.wrapping_mul(2_654_435_761)).into_bytes()).collect();
        let mut new = old.clone();
        let last = new.len() - 3;
        new[last] = b'x';
        assert!(diff(&old, &new).unwrap().len() < 400);
    }

    #[test]
    fn a_patch_for_another_base_is_refused() {
        let patch = diff(b"a", b"b").unwrap();
        assert!(matches!(apply(b"c", &patch), Err(PatchError::OtherBase { .. })));
        assert!(matches!(apply(b"a", &patch[..40]), Err(PatchError::NotAPatch)));
    }

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let bomb = zstd::encode_all(&vec![0; MAX_PACK_BYTES + 1][..], 3).unwrap();
        assert!(matches!(unpack_zst(&bomb), Err(PatchError::TooLong)));
    }
}
