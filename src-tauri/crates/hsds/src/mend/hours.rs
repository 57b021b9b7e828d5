//! Hours in free text, read only where every word of them is understood.

use super::words;

/// One line of opening hours: the days, and from when to when. Closing before opening is the next day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    pub(crate) days: Vec<String>,
    pub(crate) from: String,
    pub(crate) to: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
    /// Of a clock of 24 hours, or noon and midnight: there is no doubt.
    Sure,
    Unsaid,
}

#[derive(Clone, Debug, PartialEq)]
enum Word {
    Day(&'static str),
    Days(Vec<String>),
    Time(u32, Half),
    To,
    And,
    Break,
    Closed,
    Always,
}

/// The hours that a text says, or nothing where any of it is not understood.
pub(crate) fn read(text: &str) -> Option<Vec<Open>> {
    if text.len() > 300 {
        return None;
    }
    let words = words_of(text)?;
    if words.is_empty() {
        return None;
    }
    let mut open = Vec::new();
    for part in words.split(|word| *word == Word::Break) {
        sentence(part, &mut open)?;
    }
    // The same day twice is two spells of one day; nothing more than a few can be meant.
    (!open.is_empty() && open.len() <= 14).then_some(open)
}

/// Things said beside the hours that do not change them on an ordinary day.
const ASIDES: &[&str] = &[
    "closed on statutory holidays",
    "closed on public holidays",
    "closed on holidays",
    "closed statutory holidays",
    "closed public holidays",
    "closed holidays",
    "except statutory holidays",
    "except public holidays",
    "except holidays",
    "excluding holidays",
    "excluding statutory holidays",
    "fermé les jours fériés",
    "sauf les jours fériés",
    "office hours",
    "business hours",
    "hours of operation",
    "hours",
    "heures d'ouverture",
    "heures",
    "open",
    "ouvert",
    "from",
];

fn words_of(text: &str) -> Option<Vec<Word>> {
    let mut text =
        text.to_lowercase().replace(['\u{2013}', '\u{2014}', '\u{2011}', '\u{2212}'], "-").replace('\u{a0}', " ");
    for (from, to) in [
        ("a.m.", "am"),
        ("p.m.", "pm"),
        ("a.m", "am"),
        ("p.m", "pm"),
        ("24 hours a day, 7 days a week", "24/7"),
        ("24 hours a day", "24h"),
        ("24 hours", "24h"),
        ("24 hrs", "24h"),
        ("24hrs", "24h"),
        ("7 days a week", "daily"),
        ("every day", "daily"),
        ("tous les jours", "daily"),
        ("day and night", "24/7"),
    ] {
        text = text.replace(from, to);
    }
    for aside in ASIDES {
        text = replace_words(&text, aside);
    }
    let mut words = Vec::new();
    let mut rest = text.as_str();
    while let Some(c) = rest.chars().next() {
        if c == '\n' || matches!(c, ';' | '|') {
            words.push(Word::Break);
            rest = &rest[1..];
        } else if matches!(c, ',' | '&' | '+') {
            words.push(Word::And);
            rest = &rest[1..];
        } else if c == '-' {
            words.push(Word::To);
            rest = &rest[1..];
        } else if c.is_whitespace() || matches!(c, '(' | ')' | ':' | '.' | '/') {
            if c == '/' {
                words.push(Word::And);
            }
            rest = &rest[c.len_utf8()..];
        } else if let Some(after) = rest.strip_prefix("24/7") {
            words.push(Word::Always);
            rest = after;
        } else if c.is_ascii_digit() {
            let (word, after) = clock(rest)?;
            words.push(word);
            rest = after;
        } else if c.is_alphabetic() {
            let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            words.push(match name {
                "to" | "until" | "till" | "through" | "thru" | "à" | "au" | "a" => Word::To,
                "and" | "et" => Word::And,
                "du" | "le" | "de" | "on" | "at" | "the" => {
                    rest = after;
                    continue;
                }
                "closed" | "fermé" | "ferme" => Word::Closed,
                "noon" | "midi" => Word::Time(12 * 60, Half::Sure),
                "midnight" | "minuit" => Word::Time(0, Half::Sure),
                "daily" => Word::Days(words::span("MO", "SU")),
                "weekdays" => Word::Days(words::span("MO", "FR")),
                "weekends" | "weekend" => Word::Days(words::span("SA", "SU")),
                "m" => Word::Day("MO"),
                "t" => Word::Day("TU"),
                "w" => Word::Day("WE"),
                "f" => Word::Day("FR"),
                name => Word::Day(words::day(name)?),
            });
            rest = after;
        } else {
            return None;
        }
    }
    Some(words)
}

/// Takes `phrase` out where it stands for itself.
fn replace_words(text: &str, phrase: &str) -> String {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(phrase) {
        let alone = edge(rest[..at].chars().next_back()) && edge(rest[at + phrase.len()..].chars().next());
        out.push_str(&rest[..at]);
        if !alone {
            out.push_str(phrase);
        }
        rest = &rest[at + phrase.len()..];
    }
    out + rest
}

/// `9`, `9:30`, `9am`, `9h30`, `24h`, `17:00` at the beginning of a text.
fn clock(text: &str) -> Option<(Word, &str)> {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let end = digits(text);
    if end > 2 {
        // 0900
        let (hours, minutes) = (text.get(..2)?, text.get(2..4)?);
        let minute = hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?;
        return (end == 4 && minute < 1440 && minutes < "60").then_some((Word::Time(minute, Half::Sure), &text[4..]));
    }
    let hours: u32 = text[..end].parse().ok()?;
    let mut rest = &text[end..];
    if hours == 24 && rest.starts_with('h') {
        return Some((Word::Always, &rest[1..]));
    }
    let (mut minutes, mut sure) = (0, false);
    if let Some(after) = rest.strip_prefix([':', 'h', '.']) {
        let two = digits(after);
        let is_hour_mark = rest.starts_with('h');
        if two == 2 {
            minutes = after[..2].parse().ok()?;
            rest = &after[2..];
            sure = is_hour_mark;
        } else if is_hour_mark && two == 0 {
            rest = after;
            sure = true;
        } else if two != 0 {
            return None;
        }
    } else if let Some(after) = rest.strip_prefix(" h ").filter(|after| after.starts_with(|c: char| c.is_ascii_digit()))
    {
        minutes = after.get(..2)?.parse().ok()?;
        rest = &after[2..];
        sure = true;
    } else if let Some(after) = rest.strip_prefix(" h")
        && !after.starts_with(char::is_alphabetic)
    {
        rest = after;
        sure = true;
    }
    let trimmed = rest.trim_start();
    let half =
        [("am", Half::Am), ("pm", Half::Pm), ("a", Half::Am), ("p", Half::Pm)].into_iter().find_map(|(mark, half)| {
            let after = trimmed.strip_prefix(mark)?;
            // `a` alone is a word of its own unless it touches the number.
            let touches = mark.len() == 2 || trimmed.len() == rest.len();
            (touches && !after.starts_with(char::is_alphanumeric)).then_some((half, after))
        });
    if minutes >= 60 {
        return None;
    }
    if let Some((half, after)) = half {
        if !(1..=12).contains(&hours) {
            return None;
        }
        let base = hours % 12 * 60 + minutes;
        return Some((Word::Time(base + if half == Half::Pm { 720 } else { 0 }, half), after));
    }
    (hours <= 24).then(|| {
        let half = if sure || hours > 12 || hours == 0 { Half::Sure } else { Half::Unsaid };
        (Word::Time((hours * 60 + minutes) % 1440, half), rest)
    })
}

/// The hours of one part: days with times behind or before them, several of which may follow one another.
fn sentence(words: &[Word], open: &mut Vec<Open>) -> Option<()> {
    let mut days: Vec<String> = Vec::new();
    // Times that stand before their days.
    let mut waiting: Vec<(String, String)> = Vec::new();
    let mut used = false;
    let mut at = 0;
    while at < words.len() {
        match &words[at] {
            Word::And | Word::Break => at += 1,
            Word::Always => {
                let all = if days.is_empty() || used { words::span("MO", "SU") } else { std::mem::take(&mut days) };
                open.push(Open { days: all, from: "00:00".to_owned(), to: "23:59".to_owned() });
                used = true;
                at += 1;
                // `24/7 daily`
                if matches!(words.get(at), Some(Word::Days(_))) {
                    at += 1;
                }
            }
            Word::Closed => {
                if days.is_empty() || used {
                    return None;
                }
                used = true;
                at += 1;
            }
            Word::Day(_) | Word::Days(_) => {
                if used {
                    days.clear();
                    used = false;
                }
                match (&words[at], words.get(at + 1), words.get(at + 2)) {
                    (Word::Day(from), Some(Word::To), Some(Word::Day(to))) => {
                        days.extend(words::span(from, to));
                        at += 3;
                    }
                    (Word::Day(day), _, _) => {
                        days.push((*day).to_owned());
                        at += 1;
                    }
                    (Word::Days(all), _, _) => {
                        days.extend(all.iter().cloned());
                        at += 1;
                    }
                    _ => return None,
                }
                let more = matches!(words.get(at), Some(Word::And))
                    && matches!(words.get(at + 1), Some(Word::Day(_) | Word::Days(_)));
                if !waiting.is_empty() && !more {
                    for (from, to) in waiting.drain(..) {
                        open.push(Open { days: days.clone(), from, to });
                    }
                    used = true;
                }
            }
            Word::Time(from, from_half) => {
                let (Some(Word::To), Some(Word::Time(to, to_half))) = (words.get(at + 1), words.get(at + 2)) else {
                    return None;
                };
                let (from, to) = spell((*from, *from_half), (*to, *to_half))?;
                at += 3;
                if days.is_empty() {
                    waiting.push((from, to));
                } else {
                    open.push(Open { days: days.clone(), from, to });
                    used = true;
                }
            }
            Word::To => return None,
        }
    }
    // Times without any day, or days without any time, say too little.
    (waiting.is_empty() && (used || days.is_empty())).then_some(())
}

/// From when to when, where the halves of the day are beyond doubt.
fn spell((from, from_half): (u32, Half), (to, to_half): (u32, Half)) -> Option<(String, String)> {
    use Half::{Am, Pm, Sure, Unsaid};
    let written = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let half_day = 720;
    let (from, to) = match (from_half, to_half) {
        (Unsaid, Unsaid) => {
            // `9-5`, `8:30-4:30`, `9-12`: from the morning on. `7-7` and `1-5` could be either.
            let (h_from, h_to) = (from / 60, to / 60);
            match () {
                () if (6..=11).contains(&h_from) && h_to == 12 => (from, to),
                () if (6..=11).contains(&h_from) && (1..=6).contains(&h_to) && to < from => (from, to + half_day),
                () if (8..=11).contains(&h_from) && (7..=8).contains(&h_to) && to < from => (from, to + half_day),
                () => return None,
            }
        }
        (Unsaid, Pm) => {
            // `9-5pm` begins in the morning, `1-5pm` does not, and `12-4pm` begins at noon.
            let later = from % half_day;
            if from / 60 == 12 || later + half_day < to && from / 60 < 6 {
                (later + half_day, to)
            } else if from / 60 >= 6 && from < to {
                (from, to)
            } else {
                return None;
            }
        }
        (Unsaid, Am) | (Am | Pm, Unsaid) => return None,
        (Sure, Unsaid) => {
            // 9h-5 is no clock of 24 hours; 13:00-20:00 never comes here.
            if from >= half_day && to < half_day { (from, to + half_day) } else { return None }
        }
        (Unsaid, Sure) | (Am | Pm | Sure, Am | Pm | Sure) => (from, to),
    };
    if from == to {
        return None;
    }
    Some((written(from), written(if to == 0 { 1439 } else { to })))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<String> {
        read(text).map(|open| {
            open.iter()
                .map(|open| format!("{} {}-{}", open.days.join(","), open.from, open.to))
                .collect::<Vec<_>>()
                .join("; ")
        })
    }

    #[test]
    fn hours_are_read_where_they_are_sure() {
        let check = |text: &str, expected: &str| assert_eq!(told(text).as_deref(), Some(expected), "{text}");
        let week = "MO,TU,WE,TH,FR";
        check("Mon-Fri 9-5", &format!("{week} 09:00-17:00"));
        check("Monday to Friday 9:00 am - 5:00 pm", &format!("{week} 09:00-17:00"));
        check("Mon - Fri: 8:30am-4:30pm; Sat 10am-2pm", &format!("{week} 08:30-16:30; SA 10:00-14:00"));
        check("M-F 9am to 5pm", &format!("{week} 09:00-17:00"));
        check("Mon, Wed & Fri 9 a.m. to noon", "MO,WE,FR 09:00-12:00");
        check("Mon 9-5, Tue 9-8pm", "MO 09:00-17:00; TU 09:00-20:00");
        check("9 am - 5 pm, Monday to Friday", &format!("{week} 09:00-17:00"));
        check("24/7", "MO,TU,WE,TH,FR,SA,SU 00:00-23:59");
        check("24 hours a day, 7 days a week", "MO,TU,WE,TH,FR,SA,SU 00:00-23:59");
        check("Fri 10pm-6am", "FR 22:00-06:00");
        check("Lun-Ven 9h-17h", &format!("{week} 09:00-17:00"));
        check("lundi au vendredi 8h30 à 16h30", &format!("{week} 08:30-16:30"));
        check("Weekdays 9-5 (closed holidays)", &format!("{week} 09:00-17:00"));
        check("Mon-Fri 09:00-17:00", &format!("{week} 09:00-17:00"));
        check("Mon-Thu 9-12, 1pm-5pm", "MO,TU,WE,TH 09:00-12:00; MO,TU,WE,TH 13:00-17:00");
        check("Mon-Fri 9-5; Sat-Sun closed", &format!("{week} 09:00-17:00"));
    }

    #[test]
    fn what_is_not_sure_is_not_read() {
        for text in [
            "by appointment",
            "Mon-Fri",
            "9-5",
            "Mon-Fri 7-7",
            "Mon-Fri 1-5",
            "Mon 9-5 by appointment",
            "Call for hours",
            "first Monday of the month 9-5",
            "Closed",
            "varies",
            "",
            "Mon-Fri 9-5, July and August 9-3",
            "Mon 25-30",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
