//! Legacy addresses: each leads to one page, and hides none.

use super::{Check, at};
use crate::{Key, Target, is_id};

impl Check<'_> {
    pub(super) fn aliases(&mut self) {
        for (alias, guides) in std::mem::take(&mut self.aliases) {
            for guide in &guides {
                let (key, locus) = (Key::neutral("guide", guide), |key| at(key, "aliases", &alias));
                if !is_id(&alias) && !matches!(Target::parse(&alias), Some(Target::Web { .. })) {
                    let message = format!("{alias:?} is neither a web address nor the id that a page had");
                    self.error("bad-alias", locus(&key), message);
                } else if self.ids.contains(&("guide", alias.as_str())) {
                    let message = format!("{alias:?} is a page itself, so this alias leads nobody here; take it out");
                    self.error("bad-alias", locus(&key), message);
                }
            }
            for second in guides.iter().skip(1) {
                let message = format!("{alias:?} leads to guide/{} already", guides[0]);
                self.error("duplicate-alias", at(&Key::neutral("guide", second), "aliases", &alias), message);
            }
        }
    }
}
