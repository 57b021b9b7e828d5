use std::{cell::RefCell, collections::BTreeMap};

use portage_content::{Doc, Figure, Record};
use portage_tools::Library;

use crate::reader::Reader;

/// The running generation as the tools see it. What cannot be read is as if it were not there.
pub(crate) struct Shelf<'a> {
    pub(super) reader: &'a Reader<'a>,
    figures: RefCell<BTreeMap<String, Option<Figure>>>,
    kinds: RefCell<BTreeMap<String, Vec<Record>>>,
}

impl<'a> Shelf<'a> {
    pub(crate) fn new(reader: &'a Reader<'a>) -> Self {
        Self { reader, figures: RefCell::default(), kinds: RefCell::default() }
    }
}

impl Library for Shelf<'_> {
    fn figure(&self, id: &str) -> Option<Figure> {
        let read = || self.reader.neutral::<Figure>("figure", id).ok().flatten().map(|Doc { body, .. }| body);
        self.figures.borrow_mut().entry(id.to_owned()).or_insert_with(read).clone()
    }

    fn record(&self, kind: &str, id: &str) -> Option<Record> {
        self.reader.generation.record(kind, id, None).ok().flatten()
    }

    fn words(&self, kind: &str, id: &str) -> Option<Record> {
        self.reader.generation.text(kind, id, self.reader.lang).ok().flatten()
    }

    fn records(&self, kind: &str) -> Vec<Record> {
        let read = || self.reader.generation.neutral(kind).unwrap_or_default();
        self.kinds.borrow_mut().entry(kind.to_owned()).or_insert_with(read).clone()
    }
}
