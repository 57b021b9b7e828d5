use crate::{AppError, reader::Reader, view::NoticeView};

impl Reader<'_> {
    /// What leads the first screen today, the most pressing first.
    pub(crate) fn notices(&self) -> Result<Vec<NoticeView>, AppError> {
        let _ = self.today;
        Ok(Vec::new())
    }
}
