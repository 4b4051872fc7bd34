//! QR codes as a drawing.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use crate::ReportError;

/// Blank modules around the code (ISO/IEC 18004 section 5.3.8: four).
const QUIET: usize = 4;

/// Draws `text` as a QR code: an SVG image of two paths, black on white, quiet zone included.
///
/// Error correction is level M: 15 % of the code may be unreadable.
///
/// # Errors
/// [`ReportError::QrTooLong`] from about 2,300 bytes on.
///
/// # Security
/// The drawing holds digits and fixed words only, never the text itself, so it can stand in a `data:` image. It has no
/// `#` and no double quotes that would need escaping beyond the usual. It is as secret as the text; the copy is wiped.
pub fn qr_svg(text: &str) -> Result<Zeroizing<String>, ReportError> {
    draw(text, EcLevel::M)
}

/// The same for paper, which gets folded and stained: level Q, 25 % may be unreadable.
pub(crate) fn for_paper(text: &str) -> Result<Zeroizing<String>, ReportError> {
    draw(text, EcLevel::Q)
}

fn draw(text: &str, level: EcLevel) -> Result<Zeroizing<String>, ReportError> {
    let code = QrCode::with_error_correction_level(text, level).map_err(|_| ReportError::QrTooLong)?;
    let width = code.width();
    let modules = Zeroizing::new(
        code.into_colors().into_iter().map(|module| module == Color::Dark).collect::<Vec<_>>(),
    );
    let side = width + 2 * QUIET;
    // A run of modules takes at most 14 bytes; reserving them all keeps the text from being copied as it grows.
    let mut svg = Zeroizing::new(String::with_capacity(modules.len() * 14 + 300));
    svg.push_str("<svg xmlns='http://www.w3.org/2000/svg' shape-rendering='crispEdges' viewBox='0 0 ");
    // Writing to a String can't fail.
    let _ =
        write!(svg, "{side} {side}'><path fill='white' d='M0 0h{side}v{side}H0z'/><path fill='black' d='");
    for (row, y) in modules.chunks(width).zip(QUIET..) {
        let mut x = 0;
        for run in row.chunk_by(|left, right| left == right) {
            if run[0] {
                let _ = write!(svg, "M{} {y}h{length}v1h-{length}z", x + QUIET, length = run.len());
            }
            x += run.len();
        }
    }
    svg.push_str("'/></svg>");
    Ok(svg)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_text_is_in_the_drawing() {
        let svg = qr_svg("otpauth://totp/<script>alert(1)</script>?secret=JBSWY3DP").unwrap();
        assert!(!svg.contains("script") && !svg.contains("JBSW"), "the text would need escaping: {}", *svg);
        assert!(!svg.contains(['#', '"', '&']), "a data: address would end there");
    }

    #[test]
    fn the_quiet_zone_is_four_modules_wide() {
        let svg = qr_svg("A").unwrap();
        assert!(svg.contains("viewBox='0 0 29 29'"), "version 1 has 21 modules and 4 on each side: {}", *svg);
        assert!(svg.contains("d='M4 4h7v1h-7z"), "the first finder pattern starts after the quiet zone");
    }

    #[test]
    fn a_text_that_does_not_fit_is_refused() {
        assert!(matches!(qr_svg(&"x".repeat(3000)), Err(ReportError::QrTooLong)));
    }
}
