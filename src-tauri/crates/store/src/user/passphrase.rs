use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use icu_normalizer::ComposingNormalizerBorrowed;
use thiserror::Error;
use zeroize::Zeroizing;

use super::key::{KEY_BYTES, Key};
use crate::StoreError;

/// What a person types to open their data, in any script, overwritten in memory when the value goes.
pub struct Passphrase(pub(super) Zeroizing<String>);

/// Why a new passphrase is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PassphraseError {
    #[error("a passphrase has at least {least} characters")]
    Short { least: usize },
    #[error("a passphrase has at most {most} characters")]
    Long { most: usize },
}

/// The most by which NFKC lengthens a text: one character (U+FDFA) becomes eighteen.
const LONGEST_FORM: usize = 18;

impl Passphrase {
    pub const LEAST: usize = 8;
    pub const MOST: usize = 500;

    /// One to be set.
    pub fn new(typed: &str) -> Result<Self, PassphraseError> {
        let passphrase = Self::typed(typed);
        let count = passphrase.0.chars().count();
        if count < Self::LEAST {
            return Err(PassphraseError::Short { least: Self::LEAST });
        }
        if count > Self::MOST {
            return Err(PassphraseError::Long { most: Self::MOST });
        }
        Ok(passphrase)
    }

    /// As it is written down in any way: without what stands around it, which nobody sees. For a file that another device
    /// opens with the same words.
    pub fn words(&self) -> &str {
        self.0.trim()
    }

    /// One to be tried. Two keyboards may write the same letters in different code points: NFKC makes them the same.
    pub fn typed(typed: &str) -> Self {
        // With room for the longest form nothing is moved while it grows, and no copy stays behind.
        let mut form = Zeroizing::new(String::with_capacity(typed.len().saturating_mul(LONGEST_FORM)));
        // Writing to a string does not fail.
        let _ = ComposingNormalizerBorrowed::new_nfkc().normalize_to(typed, &mut *form);
        Self(form)
    }
}

/// What one try costs. Kept beside what it sealed, so that a later version may ask for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
}

impl Cost {
    /// RFC 9106, section 4, second recommended choice, in one lane: 64 MiB, which a laptop of ten years ago has to spare;
    /// a fraction of a second there.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// For tests, which derive thousands of keys.
    pub const LEAST: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    /// Whether a file may ask this of us: not more than a device can give.
    pub(super) fn is_sane(self) -> bool {
        (8..=1024 * 1024).contains(&self.memory_kib)
            && (1..=64).contains(&self.passes)
            && (1..=16).contains(&self.lanes)
            && self.memory_kib >= 8 * self.lanes
    }
}

pub(super) const SALT_BYTES: usize = 16;
pub(super) const NONCE_BYTES: usize = 24;
/// The key, and the tag that says that it is whole.
pub(super) const SEALED_BYTES: usize = KEY_BYTES + 16;

/// A key under a passphrase: Argon2id makes a key of the passphrase, XChaCha20-Poly1305 seals with it.
///
/// Argon2id and not scrypt, which age has: it is what RFC 9106 and OWASP recommend for passphrases today. Both crates
/// are RustCrypto's, kept up by many; the cipher's was audited (NCC Group, 2020).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sealed {
    pub cost: Cost,
    pub salt: [u8; SALT_BYTES],
    pub nonce: [u8; NONCE_BYTES],
    pub content: Vec<u8>,
}

impl Sealed {
    /// `bound` gives what is bound to the seal: all of the file that stands before it.
    pub fn new(
        key: &Key,
        passphrase: &Passphrase,
        cost: Cost,
        bound: impl FnOnce(&Self) -> Vec<u8>,
    ) -> Result<Self, StoreError> {
        let mut new = Self { cost, salt: [0; SALT_BYTES], nonce: [0; NONCE_BYTES], content: Vec::new() };
        for part in [&mut new.salt[..], &mut new.nonce[..]] {
            getrandom::fill(part).map_err(|error| StoreError::NoRandom(error.to_string()))?;
        }
        let payload = Payload { msg: key.bytes(), aad: &bound(&new) };
        // It fails only for what is longer than any key.
        new.content = new
            .cipher(passphrase)?
            .encrypt(&new.nonce.into(), payload)
            .map_err(|_| StoreError::Passphrase("the key cannot be sealed"))?;
        Ok(new)
    }

    /// None where the passphrase is another one, or not a bit is as it was.
    pub fn open(&self, passphrase: &Passphrase, bound: &[u8]) -> Result<Option<Key>, StoreError> {
        let payload = Payload { msg: &self.content, aad: bound };
        let opened = self.cipher(passphrase)?.decrypt(&self.nonce.into(), payload).ok();
        Ok(opened.and_then(|bytes| Key::from_bytes(Zeroizing::new(bytes))))
    }

    fn cipher(&self, passphrase: &Passphrase) -> Result<XChaCha20Poly1305, StoreError> {
        let unusable = |_| StoreError::Passphrase("no key can be made of the passphrase");
        let params = Params::new(self.cost.memory_kib, self.cost.passes, self.cost.lanes, Some(KEY_BYTES));
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.map_err(unusable)?);
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        argon2.hash_password_into(passphrase.0.as_bytes(), &self.salt, &mut *key).map_err(unusable)?;
        Ok(XChaCha20Poly1305::new((&*key).into()))
    }
}
