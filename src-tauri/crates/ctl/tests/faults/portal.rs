//! Two portals, a small and a large one, each at two releases.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use crate::cases::scratch;
use crate::device::{Device, copy_tree};

/// A repository at its first and at its second release, and the devices that a case begins with.
pub struct Portal {
    folder: tempfile::TempDir,
    /// A device without content, and one that holds the first release; both with a person's data.
    pub empty: Device,
    pub old: Device,
    pub old_hash: String,
    pub new_hash: String,
}

impl Portal {
    /// A dozen pages: an update takes a moment, so that many can be tried.
    pub fn small() -> Arc<Self> {
        static SHARED: Mutex<Weak<Portal>> = Mutex::new(Weak::new());
        Self::shared(&SHARED, 12)
    }

    /// Five hundred pages: most of an update is spent building, and the pack is long enough to be resumed.
    pub fn large() -> Arc<Self> {
        static SHARED: Mutex<Weak<Portal>> = Mutex::new(Weak::new());
        Self::shared(&SHARED, 500)
    }

    /// One portal for the tests that run at the same time; its files go with the last of them.
    fn shared(place: &Mutex<Weak<Self>>, pages: usize) -> Arc<Self> {
        let mut place = place.lock().unwrap_or_else(PoisonError::into_inner);
        place.upgrade().unwrap_or_else(|| {
            let portal = Arc::new(Self::publish(pages));
            *place = Arc::downgrade(&portal);
            portal
        })
    }

    fn publish(pages: usize) -> Self {
        let folder = scratch();
        let (content, keys) = (folder.path().join("content"), folder.path().join("keys"));
        copy_tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../publish/tests/sample"), &content);
        let guides = content.join("ontario/guides");
        let model = |lang| fs::read_to_string(guides.join(format!("ohip.{lang}.md"))).unwrap();
        let (english, french) = (model("en"), model("fr"));
        for page in 0..pages {
            fs::write(guides.join(format!("page-{page}.en.md")), format!("{english}\n\n{}\n", words(page))).unwrap();
            fs::write(guides.join(format!("page-{page}.fr.md")), format!("{french}\n\n{}\n", words(page))).unwrap();
        }
        let now = jiff::Timestamp::now();
        portage_publish::stamp(&content, portage_content::Translator::Person).unwrap();
        portage_publish::repo_init(&folder.path().join("new"), &keys, &[], now).unwrap();
        portage_publish::publish(&content, &folder.path().join("new"), &keys, now).unwrap();
        copy_tree(&folder.path().join("new"), &folder.path().join("old"));
        for page in 0..pages {
            let path = guides.join(format!("page-{page}.en.md"));
            let text = fs::read_to_string(&path).unwrap().replacen("## What to do", "## What to do first", 1);
            fs::write(path, text).unwrap();
        }
        portage_publish::stamp(&content, portage_content::Translator::Person).unwrap();
        portage_publish::publish(&content, &folder.path().join("new"), &keys, now).unwrap();

        let empty = Device::with_a_person();
        let old = empty.copy();
        let portal = Self { folder, empty, old, old_hash: String::new(), new_hash: String::new() };
        portal.old.sync_first(&portal.old_repository(), &portal.root());
        let new = portal.old.copy();
        new.sync(portal.new_repository().to_str().unwrap()).expect_done();
        let (old_hash, new_hash) = (portal.old.content_hash().unwrap(), new.content_hash().unwrap());
        assert_ne!(old_hash, new_hash);
        portal.empty.trust(&portal.root());
        Self { old_hash, new_hash, ..portal }
    }

    pub fn root(&self) -> PathBuf {
        self.old_repository().join("metadata/1.root.json")
    }

    pub fn old_repository(&self) -> PathBuf {
        self.folder.path().join("old")
    }

    pub fn new_repository(&self) -> PathBuf {
        self.folder.path().join("new")
    }
}

/// Text that does not compress to nothing.
fn words(page: usize) -> String {
    let mut number = page as u64 + 1;
    let mut text = String::new();
    for _ in 0..60 {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let letters: String =
            (0..3 + (number >> 60)).map(|i| char::from(b'a' + (number >> (i * 3) & 15) as u8)).collect();
        let _ = write!(text, "{letters} ");
    }
    text
}
