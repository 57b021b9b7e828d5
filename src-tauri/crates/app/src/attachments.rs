//! Scans and other files that lie with what the person wrote, encrypted like it.

use std::{fs, path::Path};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use portage_plan::{Application, Document, Entry as _};
use portage_store::{Attachment, StoreError, keep_file, random_id};

use crate::{
    AppError, Portage,
    entries::not_found,
    reader::Reader,
    view::{AttachmentFile, AttachmentView},
};

/// The longest name of a file that is kept, in characters.
const NAME: usize = 120;

/// What a scan is, by how it begins; a name may say anything. None of them: it is no scan, and might be a program.
fn media_type(bytes: &[u8]) -> Option<&'static str> {
    let starts = |signs: &[u8]| bytes.starts_with(signs);
    let known = match bytes {
        _ if starts(b"%PDF-") => "application/pdf",
        _ if starts(b"\xff\xd8\xff") => "image/jpeg",
        _ if starts(b"\x89PNG\r\n\x1a\n") => "image/png",
        _ if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => "image/webp",
        _ if bytes.get(4..12).is_some_and(|brand| brand.starts_with(b"ftyphei") || brand == b"ftypmif1") => {
            "image/heic"
        }
        _ if starts(b"II*\0") || starts(b"MM\0*") => "image/tiff",
        _ => return None,
    };
    Some(known)
}

impl Portage {
    /// Attaches a copy of a file to a document or an application. Gives its id.
    pub fn attach(&self, of_kind: &str, of_id: &str, path: &Path) -> Result<String, AppError> {
        let user = self.user()?;
        if ![Document::KIND, Application::KIND].contains(&of_kind) || user.item(of_kind, of_id)?.is_none() {
            return Err(not_found("entry", ""));
        }
        let unreadable = |source| AppError::Store(StoreError::File { doing: "read", path: path.to_owned(), source });
        let size = fs::metadata(path).map_err(unreadable)?.len();
        // Told before anything is read: a film would fill the memory.
        user.check_attachment(size)?;
        let bytes = fs::read(path).map_err(unreadable)?;
        let media_type = media_type(&bytes).ok_or(AppError::NotAScan)?.to_owned();
        let name = path.file_name().map(|name| name.to_string_lossy().chars().take(NAME).collect()).unwrap_or_default();
        let file = Attachment {
            id: random_id()?,
            of_kind: of_kind.to_owned(),
            of_id: of_id.to_owned(),
            name,
            media_type,
            size,
            added_at: self.clock.now(),
        };
        user.attach(&file, &bytes)?;
        self.told_entries();
        Ok(file.id)
    }

    /// An attached file with what is in it.
    pub fn attachment(&self, id: &str) -> Result<AttachmentFile, AppError> {
        let (file, bytes) = self.attachment_bytes(id)?;
        let live = self.live()?;
        let file = self.reader(&live, "en").attachment_view(&file);
        Ok(AttachmentFile { file, base64: BASE64_STANDARD.encode(bytes) })
    }

    /// An attached file as it was.
    pub fn attachment_bytes(&self, id: &str) -> Result<(Attachment, Vec<u8>), AppError> {
        self.user()?.attachment(id)?.ok_or_else(|| not_found("attachment", ""))
    }

    /// The name under which an attached file is offered to be taken out: never a path.
    pub fn attachment_name(&self, id: &str) -> Result<String, AppError> {
        let files = self.user()?.attachments()?;
        let file = files.into_iter().find(|file| file.id == id).ok_or_else(|| not_found("attachment", ""))?;
        Ok(file.name.replace(['/', '\\', ':'], "-"))
    }

    /// Writes an attached file to a place that the person picked.
    pub fn take_out_attachment(&self, id: &str, path: &Path) -> Result<(), AppError> {
        let (_, bytes) = self.attachment_bytes(id)?;
        Ok(keep_file(path, &bytes)?)
    }

    pub fn drop_attachment(&self, id: &str) -> Result<(), AppError> {
        self.user()?.drop_attachment(id)?;
        self.told_entries();
        Ok(())
    }
}

impl Reader<'_> {
    pub fn attachment_view(&self, file: &Attachment) -> AttachmentView {
        AttachmentView {
            id: file.id.clone(),
            name: file.name.clone(),
            media_type: file.media_type.clone(),
            size: u32::try_from(file.size).unwrap_or(u32::MAX),
            added_on: self.day_of(file.added_at).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_begins_like_and_not_what_its_name_says() {
        assert_eq!(media_type(b"%PDF-1.7"), Some("application/pdf"));
        assert_eq!(media_type(b"\xff\xd8\xff\xe0"), Some("image/jpeg"));
        assert_eq!(media_type(b"\x00\x00\x00\x18ftypheic"), Some("image/heic"));
        assert_eq!(media_type(b"MM\0*\0\0"), Some("image/tiff"));
        for other in [&b"<svg onload=alert(1)>"[..], b"<html>", b"MZ", b""] {
            assert_eq!(media_type(other), None);
        }
    }
}
