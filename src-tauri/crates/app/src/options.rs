//! Where updates come from and when, in `updates.toml`.

use portage_store::{load_update_options, save_update_options};
use portage_sync::{AskAbove, Options, Schedule};

use crate::{
    AppError, Portage,
    view::{ScheduleView, Tag, UpdateOptions},
};

impl Portage {
    /// The options of the data folder; a file that cannot be read is told, since an agency wrote it to be obeyed.
    pub fn update_options(&self) -> Result<UpdateOptions, AppError> {
        Ok(view(self.sync_options()?))
    }

    pub(crate) fn sync_options(&self) -> Result<Options, AppError> {
        match load_update_options(&self.data)? {
            Some(text) => Ok(Options::parse(&text).map_err(AppError::UpdateOptions)?),
            None => Ok(Options::default()),
        }
    }

    pub fn save_update_options(&self, view: UpdateOptions) -> Result<(), AppError> {
        let text = options(view).to_text();
        // What is written is read again first, so that no address is kept that could not be used.
        Options::parse(&text).map_err(|error| match error {
            portage_sync::OptionsError::Address(error) => AppError::Sync(error),
            other => AppError::UpdateOptions(other),
        })?;
        save_update_options(&self.data, &text)?;
        self.changed(&[Tag::Settings, Tag::Copy, Tag::Sync]);
        self.activity.wake.notify_one();
        Ok(())
    }
}

fn view(options: Options) -> UpdateOptions {
    UpdateOptions {
        addresses: options.addresses,
        trust: options.trust.map(|path| path.display().to_string()),
        schedule: match options.schedule {
            Schedule::Daily => ScheduleView::Daily,
            Schedule::Start => ScheduleView::Start,
            Schedule::Manual => ScheduleView::Manual,
        },
        ask_above_kb: match options.ask_above {
            AskAbove::Kilobytes(number) => Some(number),
            AskAbove::Never => None,
        },
    }
}

fn options(view: UpdateOptions) -> Options {
    Options {
        addresses: view.addresses,
        trust: view.trust.map(Into::into),
        schedule: match view.schedule {
            ScheduleView::Daily => Schedule::Daily,
            ScheduleView::Start => Schedule::Start,
            ScheduleView::Manual => Schedule::Manual,
        },
        ask_above: view.ask_above_kb.map_or(AskAbove::Never, AskAbove::Kilobytes),
    }
}
