use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::{AppError, view::QrView};

/// A text as a QR code, drawn as one path.
pub fn qr(text: String) -> Result<QrView, AppError> {
    let code = QrCode::with_error_correction_level(&text, EcLevel::L)
        .map_err(|error| AppError::Unexpected { what: format!("a QR code: {error}") })?;
    let size = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(size).enumerate() {
        let mut x = 0;
        while x < size {
            let run = row[x..].iter().take_while(|cell| **cell == Color::Dark).count();
            if run > 0 {
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    Ok(QrView { text, size: u32::try_from(size).unwrap_or(u32::MAX), path })
}

#[cfg(test)]
mod tests {
    use portage_plan::QR_BYTES;

    use super::*;

    #[test]
    fn what_is_bounded_fits_into_version_25() {
        let code = qr("é".repeat(QR_BYTES / 2)).unwrap();
        assert!(code.size <= 4 * 25 + 17, "{}", code.size);
    }

    #[test]
    fn the_path_covers_the_dark_cells_and_no_other() {
        let code = qr("https://www.ontario.ca/".to_owned()).unwrap();
        let cells = QrCode::with_error_correction_level("https://www.ontario.ca/", EcLevel::L).unwrap().to_colors();
        let dark = cells.iter().filter(|cell| **cell == Color::Dark).count();
        let drawn: usize =
            code.path.split('h').skip(1).filter_map(|part| part.split('v').next()?.parse::<usize>().ok()).sum();
        assert_eq!(drawn, dark);
        assert!(code.path.starts_with("M0 0h7v1h-7z"), "the sign in the corner");
    }
}
