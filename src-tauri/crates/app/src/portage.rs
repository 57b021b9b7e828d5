use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, PoisonError, RwLock},
};

use portage_store::{Cost, Keychain, Library, UserData};

use crate::{
    AppError, Clock,
    live::{Live, set_live},
    person::Person,
    reader::Reader,
    settings::read_settings,
    sync_state::Activity,
    view::{Changed, Settings, Tag, UpdateProgress},
};

/// What the use cases tell whoever shows their answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Changed(Changed),
    Progress(UpdateProgress),
}

/// How whoever shows the answers is told.
pub(crate) type Tell = Arc<dyn Fn(Event) + Send + Sync>;

/// Where things are, and how they are told.
pub struct Options {
    /// The device's data folder.
    pub data: PathBuf,
    /// The repository that the installer carries, if any.
    pub packs: Option<PathBuf>,
    /// Keeps the person's data in memory only.
    pub in_memory: bool,
    /// Where the key of the person's data may be kept; none: in its file.
    pub keychain: Option<Arc<dyn Keychain>>,
    /// What a new passphrase costs to try.
    pub cost: Cost,
    pub clock: Box<dyn Clock>,
    pub tell: Box<dyn Fn(Event) + Send + Sync>,
}

/// The app without its window.
pub struct Portage {
    pub(crate) data: PathBuf,
    pub(crate) packs: Option<PathBuf>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) activity: Arc<Activity>,
    pub(crate) live: Arc<RwLock<Option<Arc<Live>>>>,
    pub(crate) person: Person,
    /// Whether the system's keychain has answered.
    pub(crate) keychain_answers: OnceLock<bool>,
    pub(crate) settings: Mutex<Settings>,
    /// The hand-over that the person picked.
    pub(crate) picked: Mutex<Option<PathBuf>>,
}

impl Portage {
    /// Opens a data folder, which is made if it is not there, and the generation in it.
    pub fn open(options: Options) -> Result<Self, AppError> {
        let library = Library::open(&options.data)?;
        // A generation that no longer opens counts as none: the bundled packs replace it, and nothing of the person's
        // is in it.
        let live = library.current()?.and_then(|generation| Live::open(generation).ok()).map(Arc::new);
        let settings = read_settings(&options.data);
        portage_i18n::use_own_digits(settings.own_digits);
        let clock: Arc<dyn Clock> = Arc::from(options.clock);
        let (keychain, cost) = (options.keychain, options.cost);
        Ok(Self {
            person: Person::new(&options.data, options.in_memory, keychain, cost, Arc::clone(&clock)),
            keychain_answers: OnceLock::new(),
            data: options.data,
            packs: options.packs,
            clock,
            activity: Arc::new(Activity::new(Tell::from(options.tell))),
            live: Arc::new(RwLock::new(live)),
            settings: Mutex::new(settings),
            picked: Mutex::new(None),
        })
    }

    pub(crate) fn library(&self) -> Result<Library, AppError> {
        Ok(Library::open(&self.data)?)
    }

    /// The generation that runs. A question keeps it to its end, whatever an update does meanwhile.
    pub(crate) fn live(&self) -> Result<Arc<Live>, AppError> {
        self.live_if_any().ok_or(AppError::NoContent)
    }

    pub(crate) fn live_if_any(&self) -> Option<Arc<Live>> {
        self.live.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn go_live(&self, live: Live) {
        set_live(&self.live, live);
    }

    pub(crate) fn reader<'a>(&self, live: &'a Live, lang: &'a str) -> Reader<'a> {
        Reader::new(&live.generation, lang, self.clock.today())
    }

    /// The person's data; [`portage_store::StoreError::Locked`] while it waits for its passphrase.
    pub(crate) fn user(&self) -> Result<Arc<UserData>, AppError> {
        self.person.user(&self.data)
    }

    pub(crate) fn changed(&self, tags: &[Tag]) {
        self.activity.changed(tags);
    }

    /// Whether a generation is there to be read.
    pub fn has_content(&self) -> bool {
        self.live_if_any().is_some()
    }

    pub fn data_dir(&self) -> &Path {
        &self.data
    }
}
