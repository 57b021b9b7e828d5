//! One owner's pack: what is on offer, and how it comes here.

use std::fmt;

use portage_content::{Digest, MAX_PACK_BYTES, Pack, PackError, PatchError, apply_patch, unpack_zst};
use sigstore_tuf::TargetFile;
use thiserror::Error;

use crate::{Client, Held, SyncError};

/// How far a fetch has come. Told when something has arrived, not at fixed times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of packs and patches that are here.
    pub done: u32,
    /// Bytes of packs and patches that are to come, those that are here included; 0 while that is not known. It grows
    /// when a patch turns out not to fit and the whole pack is fetched instead.
    pub total: u32,
    /// All bytes that have come, those of the metadata included.
    pub bytes_received: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Full,
    Patch,
}

/// A pack that was fetched and verified, and reads as one.
#[derive(Clone, PartialEq, Eq)]
pub struct FetchedPack {
    pub owner: String,
    pub release: u32,
    pub digest: Digest,
    /// The canonical bytes.
    pub bytes: Vec<u8>,
    pub how: How,
}

impl fmt::Debug for FetchedPack {
    /// Without the bytes, which are megabytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({:?}, {} bytes)", self.owner, self.release, self.how, self.bytes.len())
    }
}

/// Why a pack that TUF vouches for is none.
#[derive(Debug, Error)]
pub(crate) enum PackFault {
    #[error(transparent)]
    Compression(#[from] PatchError),
    #[error(transparent)]
    Content(#[from] PackError),
    #[error("it has {found} bytes, not {expected}")]
    OtherSize { expected: u64, found: u64 },
    #[error("its hash is {found}, not {expected}")]
    OtherDigest { expected: Digest, found: Digest },
    #[error("reading it was broken off")]
    BrokenOff(#[from] tokio::task::JoinError),
}

/// What the signed metadata of an owner says of its pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    pub(crate) owner: String,
    pub(crate) release: u32,
    digest: Digest,
    size: u64,
    file: TargetFile,
}

impl Offer {
    /// The offer of `owner`, or `None` where nothing has been published yet.
    pub(crate) async fn read(client: &mut Client, owner: &str) -> Result<Option<Self>, SyncError> {
        let found = client.find(&pack_name(owner)).await?;
        let Some(file) = found else { return Ok(None) };
        let said = |field| file.custom.as_ref()?.get(field);
        let read = || {
            let release = u32::try_from(said("release")?.as_u64()?).ok()?;
            let digest = Digest::from_hex(said("digest")?.as_str()?)?;
            Some((release, digest, said("size")?.as_u64()?))
        };
        let (release, digest, size) = read().ok_or_else(|| SyncError::Refused {
            address: client.address().to_owned(),
            reason: format!("the role {owner} does not describe its pack"),
        })?;
        Ok(Some(Self { owner: owner.to_owned(), release, digest, size, file }))
    }

    pub(crate) fn is_too_large(&self) -> bool {
        self.size > MAX_PACK_BYTES as u64 || self.file.length > MAX_PACK_BYTES as u64
    }

    pub(crate) fn is_held(&self, held: Option<&Held>) -> bool {
        held.is_some_and(|held| held.digest == self.digest)
    }
}

/// An offer that the device does not have, and the shortest way to it.
pub(crate) struct Wanted {
    pub(crate) offer: Offer,
    patch: Option<(TargetFile, Vec<u8>)>,
    patch_name: String,
}

impl Wanted {
    /// Looks for a patch from what is held, whose bytes `base` gives.
    pub(crate) async fn new(
        client: &mut Client,
        offer: Offer,
        held: Option<&Held>,
        base: &(dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync),
    ) -> Result<Self, SyncError> {
        let Some(held) = held else { return Ok(Self { offer, patch: None, patch_name: String::new() }) };
        let patch_name = format!("{}.from-{}.patch", offer.owner, held.release);
        let found = client.find(&patch_name).await?;
        let patch = found.filter(|patch| patch.length < offer.file.length).and_then(|patch| {
            let base = base(&offer.owner).filter(|base| Digest::of(base) == held.digest)?;
            Some((patch, base))
        });
        Ok(Self { offer, patch, patch_name })
    }

    pub(crate) fn owner(&self) -> &str {
        &self.offer.owner
    }

    /// The bytes that will have to come.
    pub(crate) fn bytes(&self) -> u64 {
        self.patch.as_ref().map_or(self.offer.file.length, |(patch, _)| patch.length)
    }

    pub(crate) fn unpacked_bytes(&self) -> u64 {
        self.offer.size
    }

    /// The signed hashes of the files that may have to come.
    pub(crate) fn hashes(&self) -> impl Iterator<Item = &str> {
        let patch = self.patch.iter().map(|(patch, _)| patch);
        patch.chain([&self.offer.file]).flat_map(|file| file.hashes.values().map(String::as_str))
    }

    /// Fetches the patch, or the whole pack, and reads it. `more` is told of bytes that were not counted on.
    pub(crate) async fn fetch(self, client: &Client, more: impl Fn(u64)) -> Result<FetchedPack, SyncError> {
        if let Some((patch, base)) = self.patch {
            match client.download(&patch, &self.patch_name).await {
                Ok(bytes) => {
                    let offer = self.offer.clone();
                    let opened = blocking(move || offer.open(apply_patch(&base, &bytes)?, How::Patch)).await;
                    if let Ok(pack) = opened {
                        return Ok(pack);
                    }
                }
                // The whole pack would fare no better, and costs far more.
                Err(error @ (SyncError::Unreachable { .. } | SyncError::Io { .. })) => return Err(error),
                Err(_) => {}
            }
            more(self.offer.file.length);
        }
        let offer = self.offer;
        let owner = offer.owner.clone();
        let bytes = client.download(&offer.file, &pack_name(&owner)).await?;
        blocking(move || offer.open(unpack_zst(&bytes)?, How::Full)).await.map_err(|fault| SyncError::WrongPack {
            address: client.address().to_owned(),
            owner,
            source: fault.into(),
        })
    }
}

impl Offer {
    /// Takes the bytes of a pack if they are those that were promised and read as a pack of the owner.
    fn open(self, bytes: Vec<u8>, how: How) -> Result<FetchedPack, PackFault> {
        if bytes.len() as u64 != self.size {
            return Err(PackFault::OtherSize { expected: self.size, found: bytes.len() as u64 });
        }
        let found = Digest::of(&bytes);
        if found != self.digest {
            return Err(PackFault::OtherDigest { expected: self.digest, found });
        }
        Pack::parse(&self.owner, &bytes)?;
        Ok(FetchedPack { owner: self.owner, release: self.release, digest: self.digest, bytes, how })
    }
}

/// Unpacking and parsing a large pack takes long enough to hold up everything else on the thread.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PackFault> + Send + 'static,
) -> Result<T, PackFault> {
    tokio::task::spawn_blocking(work).await?
}

fn pack_name(owner: &str) -> String {
    format!("{owner}.pack.zst")
}
