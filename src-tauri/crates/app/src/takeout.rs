//! What the person takes along: a calendar, the table of goods, the next tasks on a phone.

use std::path::Path;

use jiff::{civil::Date, tz::TimeZone};
use portage_content::TaskText;
use portage_i18n::{Arg, Messages};
use portage_plan::{
    Appointment, CalendarEvent, Good, GoodsWords, Moment, PlannedTask, calendar, goods_csv, next_tasks_text,
};
use portage_store::{Item, keep_file, random_id};

use crate::{
    AppError, Portage,
    plan::Personal,
    qr::qr,
    reader::Reader,
    view::{InlineView, QrView},
};

/// The kind under which the name of this plan is kept. It is handed over to nobody: two plans are two plans.
const PLAN_NAME: &str = "plan-name";
/// A reminder comes so many days before a task is due.
const REMIND_DAYS: u8 = 3;

impl Portage {
    /// The open tasks that have a day, and the appointments to come, as a calendar file; only those in `chosen`, keys of
    /// tasks and ids of own tasks and appointments, where some are chosen.
    pub fn calendar(&self, chosen: Option<&[String]>, lang: &str) -> Result<String, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = self.personal(&reader)?;
        let wanted = |key: &str| chosen.is_none_or(|chosen| chosen.iter().any(|chosen| chosen == key));
        let mut events = Vec::new();
        for task in personal.open_tasks().filter(|task| wanted(&task.key)) {
            let Some(day) = personal.day(task) else { continue };
            let Some((title, why)) = titled(&reader, &personal, task)? else { continue };
            let note = personal.note(&task.key).and_then(|note| note.note.clone());
            let (title, counted) = personal.told(task, day, title, lang);
            let text = [Some(why), counted, note].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
            events.push(whole_day(task.key.clone(), title, Some(text), day));
        }
        let own = personal.own.iter().filter(|(id, task)| task.mark.is_none() && wanted(id));
        for (id, task) in own {
            if let Some(day) = task.day {
                events.push(whole_day(id.clone(), task.title.clone(), task.note.clone(), day));
            }
        }
        for (id, it) in self.entries::<Appointment>()?.into_iter().filter(|(id, _)| wanted(id)) {
            if it.when.date >= personal.today {
                let at = TimeZone::get(&it.when.zone).ok().and_then(|zone| it.when.timestamp(&zone));
                let (title, text, place, when) = (it.what, it.note, it.place, it.when);
                events.push(CalendarEvent { key: id, title, text, place, when, at, remind_days: Some(1) });
            }
        }
        let name = Messages::of(lang).text("calendar-name", &[]);
        Ok(calendar(&name, &self.plan_name()?, &events, self.clock.now()))
    }

    /// Both lists of goods as a table for a spreadsheet.
    pub fn goods_table(&self, lang: &str) -> Result<String, AppError> {
        let messages = Messages::of(lang);
        let text = |id: &str| messages.text(id, &[]);
        let words = GoodsWords {
            head: ["list", "item", "serial", "value", "kind", "note"]
                .map(|column| text(&format!("goods-table-{column}"))),
            with_me: text("goods-with-me"),
            to_follow: text("goods-to-follow"),
            jewellery: text("goods-jewellery"),
            other: text("goods-other"),
            total: text("goods-table-total"),
        };
        let goods: Vec<Good> = self.entries()?.into_iter().map(|(_, good)| good).collect();
        let without_value = |count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            self::words(&messages, "goods-table-without-value", &[("count", count.into())])
        };
        Ok(goods_csv(&goods, &words, without_value))
    }

    /// The next tasks for a phone that has no Portage, as plain text and as a QR code of it.
    pub fn next_tasks_qr(&self, lang: &str) -> Result<QrView, AppError> {
        let live = self.live()?;
        let reader = self.reader(&live, lang);
        let personal = self.personal(&reader)?;
        let mut next: Vec<(Option<Date>, String)> = Vec::new();
        for task in personal.open_tasks() {
            if let Some((title, _)) = titled(&reader, &personal, task)? {
                let day = personal.day(task);
                let title = day.map_or_else(|| title.clone(), |day| personal.told(task, day, title.clone(), lang).0);
                next.push((day, title));
            }
        }
        let own = personal.own.values().filter(|task| task.mark.is_none());
        next.extend(own.map(|task| (task.day, task.title.clone())));
        next.sort_by_key(|(day, _)| (day.is_none(), *day));
        let messages = Messages::of(lang);
        let earlier = personal.earlier_tasks();
        let last = (earlier > 0).then(|| words(&messages, "qr-earlier", &[("count", earlier.into())]));
        qr(next_tasks_text(&words(&messages, "qr-first-line", &[]), &next, last.as_deref()))
    }

    /// The address of a screen as a QR code, for a sheet of paper. Nothing that a person wrote is part of one.
    pub fn address_qr(&self, address: &str) -> Result<QrView, AppError> {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_/".contains(letter);
        match address.strip_prefix("portage:#/") {
            Some(path) if path.len() <= 100 && path.chars().all(is_plain) => qr(address.to_owned()),
            _ => Err(AppError::InvalidInput { field: "address", value: address.chars().take(100).collect() }),
        }
    }

    /// Writes a text that the person takes along to a place that they picked.
    pub fn write_out(&self, path: &Path, text: &str) -> Result<(), AppError> {
        Ok(keep_file(path, text.as_bytes())?)
    }

    /// What names this plan among all. It stays, so that a calendar knows what it has from here.
    fn plan_name(&self) -> Result<String, AppError> {
        let user = self.user()?;
        if let Some(item) = user.item(PLAN_NAME, PLAN_NAME)? {
            return Ok(item.json);
        }
        let (kind, id, json) = (PLAN_NAME.to_owned(), PLAN_NAME.to_owned(), random_id()?);
        user.put_item(&Item { kind, id, json: json.clone(), changed_at: self.clock.now() })?;
        Ok(json)
    }
}

impl Personal {
    /// The tasks that are still to be done, and surely apply.
    fn open_tasks(&self) -> impl Iterator<Item = &PlannedTask> {
        let taken = |task: &PlannedTask| self.has_own_day(task) || (!task.behind && task.is_certain());
        self.planned.tasks.iter().filter(move |task| !self.is_settled(&task.key) && taken(task))
    }

    /// How many tasks of earlier stages are still open, and are not taken along.
    fn earlier_tasks(&self) -> u32 {
        let open = |task: &&PlannedTask| task.behind && task.is_certain() && !self.is_settled(&task.key);
        let open = self.planned.tasks.iter().filter(open).filter(|task| !self.has_own_day(task));
        u32::try_from(open.count()).unwrap_or(u32::MAX)
    }

    /// The title of a task on a day as somebody must read it who sees nothing else: whether the day is only about right,
    /// and from what it is counted then, and whether a law sets it.
    fn told(&self, task: &PlannedTask, day: Date, title: String, lang: &str) -> (String, Option<String>) {
        let messages = Messages::of(lang);
        let Some(due) = task.due.filter(|due| due.date == Some(day)) else { return (title, None) };
        let named = |id: &str, title: &str| words(&messages, id, &[("title", title.into())]);
        let title = if due.law { named("takeout-law", &title) } else { title };
        let landing = self.profile.as_ref().and_then(|profile| profile.landing).filter(|_| due.about);
        match landing {
            Some(landing) => {
                let first = portage_i18n::date(landing.anchor(), lang);
                (named("takeout-about", &title), Some(words(&messages, "takeout-counted", &[("day", (&first).into())])))
            }
            None => (title, None),
        }
    }
}

/// A message as plain text for programs that know no marks of direction.
fn words(messages: &Messages, id: &str, args: &[(&str, Arg)]) -> String {
    messages.text(id, args).replace(['\u{2068}', '\u{2069}'], "")
}

fn whole_day(key: String, title: String, text: Option<String>, date: Date) -> CalendarEvent {
    let when = Moment { date, time: None, zone: "America/Toronto".to_owned() };
    CalendarEvent { key, title, text, place: None, when, at: None, remind_days: Some(REMIND_DAYS) }
}

/// The title of a task, with the child whom it is for, and why it is to be done.
fn titled(reader: &Reader<'_>, personal: &Personal, task: &PlannedTask) -> Result<Option<(String, String)>, AppError> {
    let Some(words) = reader.words::<TaskText>("task", &task.id)? else { return Ok(None) };
    let why = plain(&reader.in_lang(&words.lang).inline(&words.body.why)?);
    let title = match personal.child(task) {
        Some(child) => {
            let name = child.name.unwrap_or_else(|| child.born.to_string());
            format!("{} ({name})", words.body.title)
        }
        None => words.body.title,
    };
    Ok(Some((title, why)))
}

/// The words of a line without its marks.
fn plain(line: &[InlineView]) -> String {
    line.iter()
        .map(|piece| match piece {
            InlineView::Text { text } => text.clone(),
            InlineView::Strong { content } | InlineView::Emphasis { content } | InlineView::Link { content, .. } => {
                plain(content)
            }
            InlineView::Figure { figure } => figure.text.clone(),
            InlineView::Break => "\n".to_owned(),
        })
        .collect()
}
