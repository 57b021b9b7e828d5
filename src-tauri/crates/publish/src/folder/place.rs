//! The way back from a record to the file and line that it was written on.

use std::sync::Arc;

use super::source::count_lines;

/// A file of the content folder and a line in it, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: String,
    pub line: usize,
}

/// One string or other single value of a record.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    /// The record's field that the value is in, whatever it is nested in there.
    pub(crate) field: String,
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl Leaf {
    fn line_in(&self, offset: usize) -> usize {
        self.line + count_lines(&self.text.as_bytes()[..offset.min(self.text.len())])
    }
}

/// Where one record came from.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    pub(crate) file: Arc<str>,
    pub(crate) line: usize,
    pub(crate) leaves: Vec<Leaf>,
}

impl Origin {
    pub(crate) fn new(file: &str, line: usize) -> Self {
        Self { file: file.into(), line, leaves: Vec::new() }
    }

    /// The line of `value` in `field`, if it is to be found there.
    ///
    /// `offset` is where in the field's text the value stands; it decides when a page says the same thing twice.
    pub(crate) fn line_of_value(&self, field: &str, value: &str, offset: usize) -> Option<usize> {
        let exact = self.of_field(field).find(|leaf| leaf.text == value).map(|leaf| leaf.line);
        exact.or_else(|| {
            let leaf = self.of_field(field).find(|leaf| leaf.text.contains(value))?;
            Some(leaf.line_in(if offset > 0 { offset } else { leaf.text.find(value)? }))
        })
    }

    /// The line of `field`, `offset` bytes into its text.
    pub(crate) fn line_of_field(&self, field: &str, offset: usize) -> Option<usize> {
        self.of_field(field).next().map(|leaf| leaf.line_in(offset))
    }

    fn of_field(&self, field: &str) -> impl Iterator<Item = &Leaf> {
        self.leaves.iter().filter(move |leaf| leaf.field == field)
    }

    pub(crate) fn place(&self, line: usize) -> Place {
        Place { file: self.file.to_string(), line }
    }
}
