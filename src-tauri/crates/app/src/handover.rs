//! A hand-over: what the person chose, packed, sealed with a passphrase, in one file that another Portage opens. What it
//! would change there is shown first, and each thing is taken only if it is chosen.
//!
//! The file is `age` with a passphrase, around Zstandard, around JSON: whoever has the passphrase and those two programs
//! can read it without Portage.

use std::{
    collections::BTreeSet,
    fs::File,
    io::{Read as _, Write as _},
    iter,
    path::{Path, PathBuf},
    sync::PoisonError,
};

use age::{DecryptError, Decryptor, Encryptor, scrypt, secrecy::SecretString};
use portage_plan::{
    Application, Appointment, BinderError, Document, Entry, Good, HANDOVER_LIMIT, Handed, HandedError, HandedItem,
    Incoming, Member, OwnContact, OwnTask, PaperName, Question, TaskNote, ToolResult, entry_limit, incoming,
    read_handed, task_of_key, write_handed,
};
use portage_store::{Answers, Item, Passphrase, StoreError, keep_file};

use crate::{
    AppError, Portage,
    children::FamilyChange,
    papers::{Catalogue, label},
    profile::profile_view,
    reader::Reader,
    view::{EntryName, HandoverChoice, HandoverView, IncomingView, Tag},
};

/// The fewest characters of a passphrase. A hand-over may lie in a mailbox for years.
pub(crate) const PASSPHRASE_MIN: usize = 8;
/// What a passphrase costs whoever guesses: 2 to this power, times 1 KiB of memory.
const WORK: u8 = 16;
/// The most that a file may ask of this device: about four seconds on an old laptop, and 256 MiB.
const MAX_WORK: u8 = 18;
/// Well packed, the longest hand-over is far smaller.
const MAX_FILE: u64 = HANDOVER_LIMIT as u64;

/// Why a hand-over was not written or opened.
#[derive(Debug, thiserror::Error)]
pub enum HandoverError {
    #[error("the passphrase has fewer than {PASSPHRASE_MIN} characters")]
    ShortPassphrase,
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    #[error("the file is larger than a hand-over can be")]
    TooLarge,
    #[error("{0}")]
    Unreadable(#[from] HandedError),
    #[error("it cannot be sealed: {0}")]
    Sealing(String),
}

impl Portage {
    /// Everything that could be handed over: by kind and id, with what it is in a few words.
    pub fn hand_over_choices(&self, lang: &str) -> Result<Vec<IncomingView>, AppError> {
        let (mine, live) = (self.handed_items()?, self.live()?);
        let reader = self.reader(&live, lang);
        let words = Names { reader: &reader, catalogue: reader.papers()? };
        let all = Handed { profile: None, items: mine };
        incoming(&[], &all).iter().map(|it| words.view(it)).collect()
    }

    /// Writes what is chosen to a file that only the passphrase opens. Attached files stay at home.
    pub fn hand_over(&self, path: &Path, passphrase: &str, chosen: &HandoverChoice) -> Result<(), AppError> {
        let wanted: BTreeSet<(&str, &str)> = names(&chosen.items);
        let mut items = self.handed_items()?;
        items.retain(|item| wanted.contains(&(item.kind.as_str(), item.id.as_str())));
        let profile = if chosen.profile { self.saved_profile()? } else { None };
        let text = write_handed(&Handed { profile, items });
        Ok(keep_file(path, &seal(text.as_bytes(), passphrase)?)?)
    }

    /// Writes all that could be chosen, and the answers about oneself. Gives how many things there are.
    pub fn hand_over_all(&self, path: &Path, passphrase: &str) -> Result<usize, AppError> {
        let all = Handed { profile: self.saved_profile()?, items: self.handed_items()? };
        keep_file(path, &seal(write_handed(&all).as_bytes(), passphrase)?)?;
        Ok(all.items.len())
    }

    /// What a hand-over would bring. Nothing is taken.
    pub fn open_hand_over(&self, path: &Path, passphrase: &str, lang: &str) -> Result<HandoverView, AppError> {
        let (handed, left_out) = read_file(path, passphrase)?;
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let words = Names { reader: &reader, catalogue: reader.papers()? };
        let told = incoming(&self.handed_items()?, &handed);
        let here = self.saved_profile()?;
        Ok(HandoverView {
            profile: handed.profile.filter(|theirs| here.as_ref() != Some(theirs)).map(profile_view),
            items: told.iter().map(|it| words.view(it)).collect::<Result<_, _>>()?,
            left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
        })
    }

    /// Takes what is chosen out of a hand-over: all of it, or nothing if that fails. What is not chosen stays as it is.
    pub fn take_over(&self, path: &Path, passphrase: &str, chosen: &HandoverChoice) -> Result<u32, AppError> {
        let (handed, _) = read_file(path, passphrase)?;
        let wanted: BTreeSet<(&str, &str)> = names(&chosen.items);
        let taken: Vec<Item> = handed
            .items
            .into_iter()
            .filter(|item| wanted.contains(&(item.kind.as_str(), item.id.as_str())))
            .map(|HandedItem { kind, id, json, changed_at }| Item { kind, id, json, changed_at })
            .collect();
        let profile = handed.profile.filter(|_| chosen.profile);
        if let Some(profile) = &profile {
            profile.validate(self.clock.today())?;
        }
        self.check_limits(&taken)?;
        let count = u32::try_from(taken.len()).unwrap_or(u32::MAX);
        self.keep_family(FamilyChange {
            profile: profile.map_or(Answers::AsTheyAre, Answers::Are),
            put: taken,
            ..FamilyChange::default()
        })?;
        self.changed(&[Tag::Plan, Tag::Binder]);
        Ok(count)
    }

    /// Refuses more of a kind than may be kept.
    fn check_limits(&self, taken: &[Item]) -> Result<(), AppError> {
        let user = self.user()?;
        for &kind in portage_plan::ENTRY_KINDS {
            let mut ids: BTreeSet<String> = user.items(kind)?.into_iter().map(|item| item.id).collect();
            let before = ids.len();
            ids.extend(taken.iter().filter(|item| item.kind == kind).map(|item| item.id.clone()));
            let limit = entry_limit(kind);
            if ids.len() > before && ids.len() > limit {
                return Err(BinderError::TooMany { field: kind, limit }.into());
            }
        }
        Ok(())
    }

    /// Whether a passphrase is long enough to seal with. Asked before a place is picked.
    pub fn check_passphrase(passphrase: &str) -> Result<(), AppError> {
        Ok(long_enough(passphrase)?)
    }

    /// Remembers which hand-over the person picked, so that nobody else needs to know its path.
    pub fn pick_hand_over(&self, path: Option<PathBuf>) {
        *self.picked.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }

    pub fn open_picked_hand_over(&self, passphrase: &str, lang: &str) -> Result<HandoverView, AppError> {
        self.open_hand_over(&self.picked_path()?, passphrase, lang)
    }

    pub fn take_picked_over(&self, passphrase: &str, chosen: &HandoverChoice) -> Result<u32, AppError> {
        self.take_over(&self.picked_path()?, passphrase, chosen)
    }

    fn picked_path(&self) -> Result<PathBuf, AppError> {
        let picked = self.picked.lock().unwrap_or_else(PoisonError::into_inner).clone();
        picked.ok_or(HandoverError::Unreadable(HandedError::NotOne).into())
    }

    /// What is here of the kinds that are handed over.
    fn handed_items(&self) -> Result<Vec<HandedItem>, AppError> {
        let items = self.user()?.all_items()?.into_iter();
        let known = items.filter(|item| portage_plan::ENTRY_KINDS.contains(&item.kind.as_str()));
        Ok(known.map(|Item { kind, id, json, changed_at }| HandedItem { kind, id, json, changed_at }).collect())
    }
}

fn names(names: &[EntryName]) -> BTreeSet<(&str, &str)> {
    names.iter().map(|name| (name.kind.as_str(), name.id.as_str())).collect()
}

fn long_enough(passphrase: &str) -> Result<(), HandoverError> {
    let words = Passphrase::typed(passphrase);
    if words.words().chars().count() < PASSPHRASE_MIN { Err(HandoverError::ShortPassphrase) } else { Ok(()) }
}

/// What a passphrase comes to, whatever keyboard it was typed on.
fn secret(passphrase: &str) -> SecretString {
    SecretString::from(Passphrase::typed(passphrase).words().to_owned())
}

fn seal(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, HandoverError> {
    long_enough(passphrase)?;
    let failed = |error: &dyn std::fmt::Display| HandoverError::Sealing(error.to_string());
    let packed = zstd::bulk::compress(bytes, 10).map_err(|error| failed(&error))?;
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _)).map_err(|error| failed(&error))?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|error| failed(&error))?;
    writer.write_all(&packed).and_then(|()| writer.finish().map(|_| ())).map_err(|error| failed(&error))?;
    Ok(sealed)
}

fn read_file(path: &Path, passphrase: &str) -> Result<(Handed, usize), AppError> {
    let unreadable = |source| AppError::Store(StoreError::File { doing: "read", path: path.to_owned(), source });
    let mut sealed = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    // One byte more than may be, so that a longer file is seen without being read.
    file.take(MAX_FILE + 1).read_to_end(&mut sealed).map_err(unreadable)?;
    if sealed.len() as u64 > MAX_FILE {
        return Err(HandoverError::TooLarge.into());
    }
    Ok(open(&sealed, passphrase)?)
}

/// What is in a sealed hand-over, and how much of it is of no use here. Nothing is unpacked before its seal is verified.
fn open(sealed: &[u8], passphrase: &str) -> Result<(Handed, usize), HandoverError> {
    let not_one = HandoverError::Unreadable(HandedError::NotOne);
    let Ok(decryptor) = Decryptor::new(sealed) else { return Err(not_one) };
    if !decryptor.is_scrypt() {
        return Err(not_one);
    }
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MAX_WORK);
    let mut packed = Vec::new();
    match decryptor.decrypt(iter::once(&identity as _)) {
        Ok(mut reader) => {
            // The end is sealed as well: a file that was cut short gives an error here.
            reader.read_to_end(&mut packed).map_err(|_| HandoverError::Unreadable(HandedError::NotOne))?;
        }
        Err(DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys) => {
            return Err(HandoverError::WrongPassphrase);
        }
        Err(_) => return Err(not_one),
    }
    let mut text = Vec::new();
    let unpacking = zstd::stream::read::Decoder::new(&packed[..]);
    let read = unpacking.and_then(|reader| reader.take(HANDOVER_LIMIT as u64 + 1).read_to_end(&mut text));
    if read.is_err() {
        return Err(HandoverError::Unreadable(HandedError::NotOne));
    }
    if text.len() > HANDOVER_LIMIT {
        return Err(HandoverError::TooLarge);
    }
    let text = String::from_utf8(text).map_err(|_| HandoverError::Unreadable(HandedError::NotOne))?;
    Ok(read_handed(&text)?)
}

/// What entries are called in a list.
struct Names<'a> {
    reader: &'a Reader<'a>,
    catalogue: Catalogue,
}

impl Names<'_> {
    fn view(&self, it: &Incoming) -> Result<IncomingView, AppError> {
        let on = |item: &HandedItem| self.reader.day_of(item.changed_at).to_string();
        Ok(IncomingView {
            name: EntryName { kind: it.item.kind.clone(), id: it.item.id.clone() },
            state: it.state.into(),
            theirs: self.name(&it.item)?,
            mine: it.mine.as_ref().map(|mine| self.name(mine)).transpose()?,
            theirs_on: on(&it.item),
            mine_on: it.mine.as_ref().map(on),
        })
    }

    fn name(&self, item: &HandedItem) -> Result<String, AppError> {
        fn read<T: Entry>(item: &HandedItem) -> Option<T> {
            serde_json::from_str(&item.json).ok()
        }
        let name = match item.kind.as_str() {
            Member::KIND => read::<Member>(item).map(|it| it.name),
            OwnTask::KIND => read::<OwnTask>(item).map(|it| it.title),
            Application::KIND => read::<Application>(item).map(|it| it.program),
            Appointment::KIND => read::<Appointment>(item).map(|it| format!("{} ({})", it.what, it.when.date)),
            Good::KIND => read::<Good>(item).map(|it| it.item),
            OwnContact::KIND => read::<OwnContact>(item).map(|it| it.name),
            Question::KIND => read::<Question>(item).map(|it| it.text.chars().take(80).collect()),
            ToolResult::KIND => read::<ToolResult>(item).map(|it| format!("{} ({})", it.outcome, it.on)),
            Document::KIND => read::<Document>(item).map(|it| self.paper(&it.what)),
            TaskNote::KIND => {
                let words = self.reader.words::<portage_content::TaskText>("task", task_of_key(&item.id))?;
                words.map(|words| words.body.title)
            }
            _ => None,
        };
        Ok(name.unwrap_or_else(|| item.id.clone()))
    }

    fn paper(&self, name: &PaperName) -> String {
        label(name, &self.catalogue, self.reader.lang).label
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSPHRASE: &str = "quatre mots et رقم 7";

    fn handed() -> Handed {
        let item = HandedItem {
            kind: Good::KIND.to_owned(),
            id: "a1".to_owned(),
            json: portage_plan::read_entry(Good::KIND, r#"{"list": "with-me", "item": "canary-3f"}"#).unwrap(),
            changed_at: "2026-11-22T12:00:00Z".parse().unwrap(),
        };
        Handed { profile: None, items: vec![item] }
    }

    fn sealed() -> Vec<u8> {
        seal(write_handed(&handed()).as_bytes(), PASSPHRASE).unwrap()
    }

    #[test]
    fn only_the_passphrase_opens_it() {
        let sealed = sealed();
        assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
        assert!(!sealed.windows(6).any(|part| part == b"canary"));
        assert_eq!(open(&sealed, PASSPHRASE).unwrap(), (handed(), 0));
        assert!(matches!(open(&sealed, "quatre mots"), Err(HandoverError::WrongPassphrase)));
        assert!(matches!(seal(b"{}", "sept 77"), Err(HandoverError::ShortPassphrase)));
    }

    #[test]
    fn the_same_words_open_it_whatever_keyboard_they_were_typed_on() {
        // Composed as on Windows, and in single marks as on macOS, with a space that nobody sees.
        let composed = "m\u{1ead}t kh\u{1ea9}u caf\u{e9}";
        let single = "ma\u{323}\u{302}t kha\u{302}\u{309}u cafe\u{301} ";
        let sealed = seal(write_handed(&handed()).as_bytes(), composed).unwrap();
        assert_eq!(open(&sealed, single).unwrap(), (handed(), 0));
        let back = seal(write_handed(&handed()).as_bytes(), single).unwrap();
        assert_eq!(open(&back, composed).unwrap(), (handed(), 0));
        // What is counted is what is left.
        assert!(matches!(seal(b"{}", "  seven77  "), Err(HandoverError::ShortPassphrase)));
    }

    #[test]
    fn a_file_that_is_broken_or_cut_or_another_is_refused() {
        let sealed = sealed();
        for length in [0, 20, 60, 150, sealed.len() - 1] {
            assert!(open(&sealed[..length], PASSPHRASE).is_err(), "{length}");
        }
        let mut broken = sealed.clone();
        let last = broken.len() - 3;
        broken[last] ^= 1;
        assert!(matches!(open(&broken, PASSPHRASE), Err(HandoverError::Unreadable(HandedError::NotOne))));
        assert!(open(b"%PDF-1.7", PASSPHRASE).is_err());
        let other = seal(b"\x00\x01", PASSPHRASE).unwrap();
        assert!(matches!(open(&other, PASSPHRASE), Err(HandoverError::Unreadable(HandedError::NotOne))));
    }

    #[test]
    fn a_file_that_asks_too_much_of_the_device_is_refused_at_once() {
        let text = String::from_utf8_lossy(&sealed()).replacen(" 16\n", " 30\n", 1);
        assert!(text.contains(" 30\n"), "the work is told in the first lines");
        assert!(open(text.as_bytes(), PASSPHRASE).is_err());
    }

    #[test]
    fn a_small_file_that_unpacks_to_a_large_one_is_refused() {
        let bomb = seal(&vec![b' '; HANDOVER_LIMIT + 1], PASSPHRASE).unwrap();
        assert!(bomb.len() < 100_000);
        assert!(matches!(open(&bomb, PASSPHRASE), Err(HandoverError::TooLarge)));
    }
}
