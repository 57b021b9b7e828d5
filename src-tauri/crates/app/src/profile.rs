use portage_plan::{Doubt, Profile, TaskNote, carry_over, children, make_family_plan, renamed};
use portage_store::Answers;

use crate::{
    AppError, Portage, Problem,
    children::FamilyChange,
    plan::{Personal, bodies},
    view::{Class, PlanPreview, ProfileView, Tag, Whereabouts},
};

impl Portage {
    pub fn profile(&self) -> Result<Option<ProfileView>, AppError> {
        Ok(self.saved_profile()?.map(profile_view))
    }

    pub(crate) fn saved_profile(&self) -> Result<Option<Profile>, AppError> {
        let Some(json) = self.user()?.profile()? else { return Ok(None) };
        let profile = serde_json::from_str(&json)
            // Where in it, and not what stands there.
            .map_err(|error| AppError::Unexpected { what: format!("the saved profile, column {}", error.column()) })?;
        Ok(Some(profile))
    }

    /// Keeps what a person tells about themselves; what cannot be is refused by name, and nothing is changed. Answers
    /// that hardly go together are asked back once: `sure` says that they are meant.
    pub fn save_profile(&self, view: ProfileView, sure: bool) -> Result<(), AppError> {
        let before = match self.saved_profile() {
            // Answers that cannot be read must not keep new ones out.
            Err(AppError::Unexpected { .. }) => None,
            before => before?,
        };
        let profile = self.told_profile(view, before.as_ref())?;
        if !sure && let Some(doubt) = self.doubt(&profile, before.as_ref()) {
            return Err(AppError::Doubt(doubt));
        }
        self.put_profile(&profile)
    }

    pub(crate) fn put_profile(&self, profile: &Profile) -> Result<(), AppError> {
        self.keep_family(FamilyChange { profile: Answers::Are(profile.clone()), ..FamilyChange::default() })?;
        self.changed(&[Tag::Plan]);
        Ok(())
    }

    /// Forgets what the person told about themselves. What they did and wrote stays.
    pub fn erase_answers(&self) -> Result<(), AppError> {
        self.keep_family(FamilyChange { profile: Answers::Forgotten, ..FamilyChange::default() })?;
        self.forget_known()?;
        self.forget_wishes()?;
        self.changed(&[Tag::Plan]);
        Ok(())
    }

    /// What other answers would do to the plan. Nothing is kept.
    pub fn preview_profile(&self, view: ProfileView, lang: &str) -> Result<PlanPreview, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let now = self.personal(&reader)?;
        let before = now.profile.clone();
        let profile = self.told_profile(view, before.as_ref())?;
        let doubt = self.doubt(&profile, before.as_ref());
        let (was, is) = now.with(profile);
        Ok(PlanPreview {
            doubt: doubt.map(|doubt| Problem::from(&AppError::Doubt(doubt))),
            change: Personal::told_change(&reader, &was, &is)?,
            settled: u32::try_from(is.planned.tasks.iter().filter(|task| is.is_settled(&task.key)).count())
                .unwrap_or(u32::MAX),
        })
    }

    /// The answers as they would be kept, if they can be.
    fn told_profile(&self, view: ProfileView, before: Option<&Profile>) -> Result<Profile, AppError> {
        let started = before.and_then(|profile| profile.started).or_else(|| Some(self.clock.today()));
        let profile = Profile { started, ..profile_of(view)? };
        profile.validate(self.clock.today())?;
        Ok(profile)
    }

    /// What is to be asked back; nothing where it was asked before and has not changed.
    fn doubt(&self, profile: &Profile, before: Option<&Profile>) -> Option<Doubt> {
        let same =
            before.is_some_and(|before| (before.landing, before.whereabouts) == (profile.landing, profile.whereabouts));
        profile.doubt(self.clock.today()).filter(|_| !same)
    }
}

impl Personal {
    /// What there is, and what there would be with other answers, both by the names that children would have then.
    fn with(self, profile: Profile) -> (Self, Self) {
        let told = self.profile.clone().unwrap_or_default();
        let (before, after) = (children(&told, &self.family), children(&profile, &self.family));
        let notes = carry_over(&self.notes, &before, &after, &TaskNote::default());
        let planned = make_family_plan(&profile, &self.family, &bodies(&self.tasks));
        let is = Self { profile: Some(profile), planned, notes: notes.clone(), ..self.clone() };
        let was = Self { planned: self.planned.called(&renamed(&before, &after)), notes, ..self };
        (was, is)
    }
}

pub(crate) fn profile_of(view: ProfileView) -> Result<Profile, AppError> {
    let trimmed = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let children =
        view.children.map(|years| years.into_iter().map(|year| i16::try_from(year).unwrap_or(i16::MAX)).collect());
    Ok(Profile {
        whereabouts: view.whereabouts.map(|here| match here {
            Whereabouts::Exploring => portage_plan::Whereabouts::Exploring,
            Whereabouts::Applying => portage_plan::Whereabouts::Applying,
            Whereabouts::Approved => portage_plan::Whereabouts::Approved,
            Whereabouts::InOntario => portage_plan::Whereabouts::InOntario,
        }),
        landing: view.landing.map(|text| text.trim().parse()).transpose()?,
        class: view.class.map(class_of),
        partner: view.partner,
        children,
        occupation: trimmed(view.occupation),
        destination: trimmed(view.destination),
        started: None,
    })
}

pub(crate) fn profile_view(profile: Profile) -> ProfileView {
    ProfileView {
        whereabouts: profile.whereabouts.map(|here| match here {
            portage_plan::Whereabouts::Exploring => Whereabouts::Exploring,
            portage_plan::Whereabouts::Applying => Whereabouts::Applying,
            portage_plan::Whereabouts::Approved => Whereabouts::Approved,
            portage_plan::Whereabouts::InOntario => Whereabouts::InOntario,
        }),
        landing: profile.landing.map(String::from),
        class: profile.class.map(class_view),
        partner: profile.partner,
        children: profile
            .children
            .map(|years| years.into_iter().map(|year| u16::try_from(year).unwrap_or_default()).collect()),
        occupation: profile.occupation,
        destination: profile.destination,
    }
}

fn class_of(class: Class) -> portage_plan::Class {
    match class {
        Class::Economic => portage_plan::Class::Economic,
        Class::Family => portage_plan::Class::Family,
        Class::Refugee => portage_plan::Class::Refugee,
        Class::Claimant => portage_plan::Class::Claimant,
        Class::Worker => portage_plan::Class::Worker,
        Class::Student => portage_plan::Class::Student,
        Class::Visitor => portage_plan::Class::Visitor,
    }
}

fn class_view(class: portage_plan::Class) -> Class {
    match class {
        portage_plan::Class::Economic => Class::Economic,
        portage_plan::Class::Family => Class::Family,
        portage_plan::Class::Refugee => Class::Refugee,
        portage_plan::Class::Claimant => Class::Claimant,
        portage_plan::Class::Worker => Class::Worker,
        portage_plan::Class::Student => Class::Student,
        portage_plan::Class::Visitor => Class::Visitor,
    }
}
