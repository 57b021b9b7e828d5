//! What the window shows, as a PDF and without a dialog of printers. Only Linux's web view prints to a file by itself; on
//! other systems the person prints, and their system's dialog knows how to save.

use std::path::Path;

use portage_app::{Problem, view::Paper};
use tauri::WebviewWindow;

/// Whether [`write`] works on this system.
pub const AVAILABLE: bool = cfg!(target_os = "linux");

/// Writes the page in front. What lay at `path` stays until all of it is written.
pub async fn write(window: &WebviewWindow, paper: Paper, path: &Path) -> Result<(), Problem> {
    let part = part_of(path);
    let written = print(window, paper, &part).await.and_then(|()| is_whole(&part).then_some(()));
    if written.is_some() && std::fs::rename(&part, path).is_ok() {
        return Ok(());
    }
    // Half a file helps nobody; where none was begun there is none to remove.
    let _ = std::fs::remove_file(&part);
    Err(Problem::new("pdf-failed", &[]))
}

/// A name beside `path` that nobody takes for a finished file.
fn part_of(path: &Path) -> std::path::PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

/// A full disk does not stop the printing, only the file.
fn is_whole(path: &Path) -> bool {
    const END: &[u8] = b"%%EOF";
    std::fs::read(path).is_ok_and(|bytes| {
        let tail = &bytes[bytes.len().saturating_sub(END.len() + 2)..];
        bytes.starts_with(b"%PDF-") && tail.windows(END.len()).any(|part| part == END)
    })
}

#[cfg(target_os = "linux")]
async fn print(window: &WebviewWindow, paper: Paper, path: &Path) -> Option<()> {
    use std::{cell::RefCell, rc::Rc};

    use gtk::{PageSetup, PaperSize, PrintSettings, Unit, glib};
    use tokio::sync::oneshot;
    use webkit2gtk::{PrintOperation, PrintOperationExt as _};

    /// In millimetres: how wide a sheet is laid out (`--sheet-wide`), for the web view fits its page into what margins
    /// leave; and the margin above and below, which printers want.
    const WIDE: f64 = 176.0;
    const MARGIN: f64 = 14.0;

    let file = glib::filename_to_uri(path, None).ok()?;
    let (tell, told) = oneshot::channel();
    let begun = window.with_webview(move |view| {
        let settings = PrintSettings::new();
        // GTK finds the printer by its name, which it translates.
        settings.set_printer(&glib::dgettext(Some("gtk30"), "Print to File"));
        settings.set("output-uri", Some(&file));
        settings.set("output-file-format", Some("pdf"));
        let page = PageSetup::new();
        page.set_paper_size(&PaperSize::new(Some(match paper {
            Paper::A4 => "iso_a4",
            Paper::Letter => "na_letter",
        })));
        let side = (page.paper_width(Unit::Mm) - WIDE) / 2.0;
        page.set_left_margin(side, Unit::Mm);
        page.set_right_margin(side, Unit::Mm);
        page.set_top_margin(MARGIN, Unit::Mm);
        page.set_bottom_margin(MARGIN, Unit::Mm);
        let operation = PrintOperation::new(&view.inner());
        operation.set_print_settings(&settings);
        operation.set_page_setup(&page);
        // The operation lives until it has ended; "finished" comes after "failed" too.
        let running = Rc::new(RefCell::new(Some((tell, operation.clone()))));
        let failed = Rc::new(RefCell::new(false));
        let is_failed = Rc::clone(&failed);
        operation.connect_failed(move |_, error| {
            tracing::warn!(kind = ?error.kind::<gtk::PrintError>(), "a page was not printed to a file");
            is_failed.replace(true);
        });
        operation.connect_finished(move |_| {
            if let Some((tell, _)) = running.take() {
                let _ = tell.send(!*failed.borrow());
            }
        });
        operation.print();
    });
    begun.ok()?;
    told.await.ok()?.then_some(())
}

#[cfg(not(target_os = "linux"))]
async fn print(_: &WebviewWindow, _: Paper, _: &Path) -> Option<()> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_breaks_off_is_not_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        for (bytes, whole) in [
            (&b"%PDF-1.7\n1 0 obj\n%%EOF\n"[..], true),
            (b"%PDF-1.7\n1 0 obj\n%%EOF", true),
            (b"%PDF-1.7\n1 0 obj\n%%E", false),
            (b"%%EOF\n", false),
            (b"", false),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(is_whole(&path), whole, "{bytes:?}");
        }
        assert!(!is_whole(&folder.path().join("none.pdf")));
    }
}
