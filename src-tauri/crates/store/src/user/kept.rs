//! `user.key`: how the key of `user.db` is kept.

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{
    key::{KEY_BYTES, Key},
    passphrase::{Cost, NONCE_BYTES, Passphrase, SALT_BYTES, SEALED_BYTES, Sealed},
};
use crate::StoreError;

/// How the key of `user.db` is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// In the file, readable by the person alone. That protects a stray copy of the database, not a device on which
    /// somebody else can log in as that person.
    File,
    /// In the file, sealed with a passphrase.
    Passphrase,
    /// In the operating system's keychain; the file says under which name.
    Keychain,
}

/// What `user.key` holds.
///
/// ```text
/// a bare key   32 bytes, as every version wrote it
/// others       "PORTAGEK", version 1, way, body, SHA-256 of all before it
///   way 1      memory in KiB, passes, lanes (u32, little endian), salt 16, nonce 24, sealed key 48
///   way 2      name in the keychain 16
/// ```
///
/// The hash tells a damaged file from a wrong passphrase, and hides nothing. What stands before the sealed key is bound
/// to it by the cipher.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum KeyFile {
    Bare(Key),
    Sealed(Sealed),
    Keychain([u8; NAME_BYTES]),
}

pub(super) const NAME_BYTES: usize = 16;
const MAGIC: &[u8; 8] = b"PORTAGEK";
const VERSION: u8 = 1;
const SEALED: u8 = 1;
const KEYCHAIN: u8 = 2;
const HASH_BYTES: usize = 32;

impl KeyFile {
    pub fn kept(&self) -> Kept {
        match self {
            Self::Bare(_) => Kept::File,
            Self::Sealed(_) => Kept::Passphrase,
            Self::Keychain(_) => Kept::Keychain,
        }
    }

    pub fn seal(key: &Key, passphrase: &Passphrase, cost: Cost) -> Result<Self, StoreError> {
        Ok(Self::Sealed(Sealed::new(key, passphrase, cost, head)?))
    }

    pub fn bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(256));
        match self {
            Self::Bare(key) => {
                bytes.extend_from_slice(key.bytes());
                return bytes;
            }
            Self::Sealed(sealed) => {
                bytes.extend_from_slice(&head(sealed));
                bytes.extend_from_slice(&sealed.content);
            }
            Self::Keychain(name) => {
                bytes.extend_from_slice(MAGIC);
                bytes.extend_from_slice(&[VERSION, KEYCHAIN]);
                bytes.extend_from_slice(name);
            }
        }
        let hash = Sha256::digest(&bytes);
        bytes.extend_from_slice(&hash);
        bytes
    }

    /// None where any bit is not as it was written.
    pub fn parse(bytes: &Zeroizing<Vec<u8>>) -> Option<Self> {
        if bytes.len() == KEY_BYTES {
            return Key::from_bytes(bytes.clone()).map(Self::Bare);
        }
        let (content, hash) = bytes.split_at_checked(bytes.len().checked_sub(HASH_BYTES)?)?;
        if Sha256::digest(content).as_slice() != hash {
            return None;
        }
        let mut rest = content.strip_prefix(MAGIC)?.strip_prefix(&[VERSION])?;
        match take::<1>(&mut rest)? {
            [SEALED] => {
                let mut number = || take(&mut rest).map(u32::from_le_bytes);
                let cost = Cost { memory_kib: number()?, passes: number()?, lanes: number()? };
                let (salt, nonce) = (take::<SALT_BYTES>(&mut rest)?, take::<NONCE_BYTES>(&mut rest)?);
                let whole = rest.len() == SEALED_BYTES && cost.is_sane();
                whole.then(|| Self::Sealed(Sealed { cost, salt, nonce, content: rest.to_vec() }))
            }
            [KEYCHAIN] => {
                let name = take(&mut rest)?;
                rest.is_empty().then_some(Self::Keychain(name))
            }
            _ => None,
        }
    }
}

impl Sealed {
    pub fn opens_with(&self, passphrase: &Passphrase) -> Result<Option<Key>, StoreError> {
        self.open(passphrase, &head(self))
    }
}

/// All that stands before the sealed key.
fn head(sealed: &Sealed) -> Vec<u8> {
    let Cost { memory_kib, passes, lanes } = sealed.cost;
    let mut head = [&MAGIC[..], &[VERSION, SEALED]].concat();
    for number in [memory_kib, passes, lanes] {
        head.extend_from_slice(&number.to_le_bytes());
    }
    head.extend_from_slice(&sealed.salt);
    head.extend_from_slice(&sealed.nonce);
    head
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, left) = rest.split_first_chunk::<N>()?;
    *rest = left;
    Some(*taken)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sealed(passphrase: &str) -> (Key, KeyFile) {
        let key = Key::new().unwrap();
        let file = KeyFile::seal(&key, &Passphrase::typed(passphrase), Cost::LEAST).unwrap();
        (key, file)
    }

    fn open(bytes: &[u8], passphrase: &str) -> Option<Key> {
        match KeyFile::parse(&Zeroizing::new(bytes.to_vec()))? {
            KeyFile::Sealed(sealed) => sealed.opens_with(&Passphrase::typed(passphrase)).unwrap(),
            _ => None,
        }
    }

    proptest! {
        #[test]
        fn any_passphrase_in_any_script_opens_again_and_no_other_does(typed in "\\PC{0,40}", other in "\\PC{0,40}") {
            let (key, file) = sealed(&typed);
            let bytes = file.bytes();
            prop_assert_eq!(open(&bytes, &typed), Some(key));
            let same = Passphrase::typed(&typed).0 == Passphrase::typed(&other).0;
            prop_assert_eq!(open(&bytes, &other).is_some(), same);
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = KeyFile::parse(&Zeroizing::new(bytes));
        }
    }

    #[test]
    fn every_flipped_bit_is_refused_and_every_cut_off_file() {
        let named = KeyFile::Keychain([7; NAME_BYTES]);
        for file in [sealed("correct horse").1, named] {
            let bytes = file.bytes();
            assert_eq!(KeyFile::parse(&bytes), Some(file));
            for bit in 0..bytes.len() * 8 {
                let mut flipped = bytes.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(KeyFile::parse(&flipped), None, "bit {bit}");
            }
            for length in (0..bytes.len()).filter(|length| *length != KEY_BYTES) {
                assert_eq!(KeyFile::parse(&Zeroizing::new(bytes[..length].to_vec())), None, "{length} bytes");
            }
        }
    }

    /// Whoever flips a bit may write the hash anew; the seal does not open.
    #[test]
    fn every_flipped_bit_under_a_new_hash_is_refused() {
        let bytes = sealed("correct horse").1.bytes();
        let content = bytes.len() - HASH_BYTES;
        for bit in 0..content * 8 {
            let mut flipped = bytes.to_vec();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let hash = Sha256::digest(&flipped[..content]);
            flipped[content..].copy_from_slice(&hash);
            // A flipped bit may ask for a gigabyte or for many passes: only what stays cheap is tried.
            let cost = (10..22).contains(&(bit / 8));
            assert!(cost || open(&flipped, "correct horse").is_none(), "bit {bit}");
        }
    }

    #[test]
    fn the_same_letters_of_two_keyboards_are_the_same_passphrase() {
        for (one, other) in [
            ("café au lait", "cafe\u{301} au lait"),
            ("ｐａｓｓｗｏｒｄ", "password"),
            ("ﷺﷺﷺ", "صلى الله عليه وسلمصلى الله عليه وسلمصلى الله عليه وسلم"),
            ("각각각각각각각각", "\u{1100}\u{1161}\u{11a8}".repeat(8).as_str()),
        ] {
            assert_eq!(Passphrase::typed(one).0, Passphrase::typed(other).0);
        }
        assert!(Passphrase::typed("Password").0 != Passphrase::typed("password").0);
    }

    #[test]
    fn a_passphrase_has_eight_characters_and_not_bytes() {
        use super::super::passphrase::PassphraseError;
        assert_eq!(Passphrase::new("1234567").err(), Some(PassphraseError::Short { least: 8 }));
        assert_eq!(Passphrase::new("कककक").err(), Some(PassphraseError::Short { least: 8 }));
        assert!(Passphrase::new("一二三四五六七八").is_ok());
        assert!(Passphrase::new(&"x".repeat(500)).is_ok());
        assert_eq!(Passphrase::new(&"x".repeat(501)).err(), Some(PassphraseError::Long { most: 500 }));
    }
}
