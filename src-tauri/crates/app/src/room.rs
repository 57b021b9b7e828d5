//! Whether an update fits on the disk, asked before anything of it is fetched.

use std::collections::BTreeMap;

use portage_sync::Look;

use crate::{AppError, Portage, live::Live};

/// What a generation takes while it is built, for each byte of its packs: 2.0 times on the content of the project and 1.6
/// on 5,000 pages, blocks counted, with nothing more at any moment of the build than at its end. The rest is for what is
/// told of changes, which holds lines as they were.
const FACTOR: u64 = 3;
/// What arrives is kept in parts, and then whole, until the generation is built.
const DOWNLOADS: u64 = 2;
/// Metadata, notes, and the blocks that small files fill.
const MARGIN: u64 = 1_000_000;

/// The bytes that an update needs: `wanted` to fetch, and packs of `unpacked` bytes to build a generation of.
fn needed(wanted: u64, unpacked: u64) -> u64 {
    let (downloads, generation) = (wanted.saturating_mul(DOWNLOADS), unpacked.saturating_mul(FACTOR));
    downloads.saturating_add(generation).saturating_add(MARGIN)
}

impl Portage {
    /// Refuses an update that the disk has no room for, with nothing fetched yet.
    pub(crate) fn check_room(&self, look: &Look, before: Option<&Live>) -> Result<(), AppError> {
        let mut unpacked = look.unpacked_bytes();
        if let Some(before) = before {
            let sizes = before.generation.pack_sizes()?;
            let news: BTreeMap<&str, u32> = look.releases.iter().map(|(owner, number)| (&**owner, *number)).collect();
            for held in before.generation.releases()? {
                // What is fetched anew has been counted.
                if news.get(&*held.owner).is_none_or(|number| *number == held.number) {
                    unpacked = unpacked.saturating_add(sizes.get(&held.owner).copied().unwrap_or_default());
                }
            }
        }
        let (needed, free) = (needed(look.bytes(), unpacked), portage_store::free_room(&self.data)?);
        if free < needed { Err(AppError::NoRoom { needed, free }) } else { Ok(()) }
    }
}
