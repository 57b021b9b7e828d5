//! Ids: HSDS 3.0 asks for UUIDs, and the field has numbers, codes and names.

use uuid::Uuid;

use crate::Kind;

/// The name space of ids that are made here, so that no other program makes the same by chance.
const NAMESPACE: Uuid = Uuid::from_u128(0x5f0c_5a7e_2c1b_4d6e_9a3f_7b1d_0e4c_8a21);

/// An id as a UUID, whatever form it is written in: with braces, in capitals, without hyphens.
pub(crate) fn parse(text: &str) -> Option<Uuid> {
    Uuid::parse_str(text.trim()).ok()
}

/// The same for the same owner, kind and old id, on every machine and at every import (UUID version 5).
pub fn stable_id(owner: &str, kind: Kind, old: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{owner}\n{}\n{}", kind.name(), old.trim()).as_bytes())
}
