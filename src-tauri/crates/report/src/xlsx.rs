//! A workbook with the sheets Access, Totals, Measures and About.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use words::{Message, said};

use crate::ReportError;
use crate::audit::{Audit, Moment, When, sign_offs};
use crate::columns::{COLUMNS, Cell, lines};

/// The most characters that a cell holds (Excel specifications and limits).
const CELL_LIMIT: usize = 32_767;

/// How hard the file is compressed, from 1 to 9: as Excel itself does, which is quicker than zip's usual 6 and hardly
/// larger.
const COMPRESSION: u8 = 3;

/// Writes the workbook.
///
/// # Errors
/// [`ReportError::Sheet`] when a sheet would have more rows than Excel allows (1,048,576).
///
/// # Security
/// Every text is written as a string cell, which a spreadsheet shows and never evaluates.
pub(crate) fn write(audit: &Audit) -> Result<Vec<u8>, ReportError> {
    let mut workbook = Workbook::new();
    let style = Style::new();
    workbook.set_properties(&properties(audit));
    workbook.set_zip_compression_level(COMPRESSION);
    access(workbook.add_worksheet(), audit, &style)?;
    totals(workbook.add_worksheet(), audit, &style)?;
    measures(workbook.add_worksheet(), audit, &style)?;
    about(workbook.add_worksheet(), audit, &style)?;
    Ok(workbook.save_to_buffer()?)
}

struct Style {
    head: Format,
    text: Format,
    bold: Format,
    day: Format,
    minute: Format,
    mono: Format,
}

impl Style {
    fn new() -> Self {
        let text = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            head: head_format(),
            text: text(),
            bold: text().set_bold(),
            day: Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top),
            minute: Format::new().set_num_format("yyyy-mm-dd hh:mm").set_align(FormatAlign::Top),
            mono: text().set_font_name("Consolas"),
        }
    }
}

/// How heads look.
pub(crate) fn head_format() -> Format {
    Format::new()
        .set_bold()
        .set_font_color(Color::White)
        .set_background_color(Color::RGB(0x000D_6657))
        .set_border_bottom(FormatBorder::Thin)
}

fn access(sheet: &mut Worksheet, audit: &Audit, style: &Style) -> Result<(), XlsxError> {
    sheet.set_name(said::report_sheet_access().to_string())?;
    heads(sheet, style, COLUMNS.iter().map(|column| ((column.title)(), column.width)))?;
    let mut first = 1;
    for remark in &audit.remarks {
        sheet.write_string_with_format(first, 1, fitted(remark.clone()), &style.bold)?;
        first += 1;
    }
    for (line, row) in lines(audit).zip(first..) {
        for (column, at) in COLUMNS.iter().zip(0..) {
            match (column.cell)(&line) {
                Cell::Text(text) => sheet.write_string_with_format(row, at, fitted(text), &style.text)?,
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, at, number as f64, &style.text)?
                }
                Cell::When(When::At(moment), _) => write_moment(sheet, (row, at), &moment, style)?,
                Cell::When(when, never) => {
                    sheet.write_string_with_format(row, at, when.words(never), &style.text)?
                }
            };
        }
    }
    let last =
        u32::try_from(audit.lines() + audit.remarks.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
    sheet.autofilter(0, 0, last, COLUMNS.len() as u16 - 1)?;
    sheet.set_freeze_panes(1, 3)?.set_landscape().set_paper_size(A4).set_repeat_rows(0, 0)?;
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// Excel's number for the paper size A4.
const A4: u8 = 9;

fn totals(sheet: &mut Worksheet, audit: &Audit, style: &Style) -> Result<(), XlsxError> {
    sheet.set_name(said::report_sheet_totals().to_string())?;
    heads(sheet, style, [(said::report_what(), 44.0), (said::report_how_many(), 12.0)])?;
    for (total, row) in audit.totals.iter().zip(1..) {
        sheet.write_string_with_format(row, 0, fitted(total.label.clone()), &style.text)?;
        sheet.write_number(row, 1, total.number as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn measures(sheet: &mut Worksheet, audit: &Audit, style: &Style) -> Result<(), XlsxError> {
    sheet.set_name(said::report_sheet_measures().to_string())?;
    let columns = [
        (said::report_cis_safeguard(), 13.0),
        (said::report_measure(), 34.0),
        (said::report_met(), 8.0),
        (said::report_not_met(), 8.0),
        (said::report_measure_unknown(), 9.0),
        (said::report_all(), 8.0),
        (said::report_percent_met(), 11.0),
        (said::report_counted(), 36.0),
        (said::report_among(), 36.0),
        (said::report_formula(), 72.0),
    ];
    heads(sheet, style, columns)?;
    let mut below = 1;
    for measure in &audit.measures {
        let row = below;
        let all = measure.met + measure.unmet + measure.unknown;
        for (at, number) in [(2, measure.met), (3, measure.unmet), (4, measure.unknown), (5, all)] {
            sheet.write_number_with_format(row, at, number as f64, &style.text)?;
        }
        match measure.percent {
            Some(percent) => sheet.write_number_with_format(row, 6, f64::from(percent), &style.text)?,
            None => sheet.write_string_with_format(row, 6, &measure.result, &style.text)?,
        };
        let texts = [
            (0, &measure.safeguard),
            (1, &measure.name),
            (7, &measure.counts),
            (8, &measure.among),
            (9, &measure.formula),
        ];
        for (at, text) in texts {
            sheet.write_string_with_format(row, at, fitted(text.clone()), &style.text)?;
        }
        below = row + 1;
    }
    let about = said::report_about_measures().to_string();
    sheet.write_string_with_format(below + 1, 1, about, &style.text)?;
    sheet.set_freeze_panes(1, 2)?.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn about(sheet: &mut Worksheet, audit: &Audit, style: &Style) -> Result<(), XlsxError> {
    sheet.set_name(said::report_sheet_about().to_string())?;
    heads(sheet, style, [(said::report_what(), 30.0), (said::report_value(), 96.0)])?;
    let filters = if audit.filters.is_empty() {
        said::report_no_filters().to_string()
    } else {
        audit.filters.join("; ")
    };
    let mut entries = vec![
        (said::report_report(), audit.title.clone()),
        (said::report_business(), audit.business.clone()),
        (said::report_as_of(), format!("{} ({})", audit.as_of.text, audit.as_of.rfc3339)),
        (
            said::report_records_begin(),
            format!("{} ({})", audit.records_begin.text, audit.records_begin.rfc3339),
        ),
        (said::report_made(), format!("{} ({})", audit.made_at.text, audit.made_at.rfc3339)),
        (said::report_made_by(), audit.made_by.clone()),
        (said::report_made_with(), audit.made_with.clone()),
        (said::report_grouped_by(), audit.grouping.words().to_owned()),
        (said::report_filters(), filters),
        (said::report_fingerprint(), audit.fingerprint.clone()),
        (said::report_journal_entry(), audit.proof.journal_entry.to_string()),
        (said::report_journal_head(), audit.proof.journal_head.clone()),
        (said::report_checkpoint(), audit.proof.checkpoint.clone()),
    ];
    entries.splice(3..3, audit.remarks.iter().map(|remark| (said::report_note(), remark.clone())));
    entries.extend(audit.proof.how_to_check.iter().map(|step| (said::report_how_to_check(), step.clone())));
    entries.extend(audit.proof.limits.iter().map(|limit| (said::report_limits(), limit.clone())));
    for who in sign_offs(audit) {
        let statement = who.form("statement").unwrap_or_default();
        entries.push((who, statement));
        let fields =
            [said::report_name(), said::report_signer_title(), said::report_date(), said::report_signature()];
        entries.extend(fields.map(|field| (field, "____________________".to_owned())));
    }
    let in_mono = [said::report_journal_head(), said::report_checkpoint()];
    for ((name, value), row) in entries.into_iter().zip(1..) {
        let face = if in_mono.contains(&name) { &style.mono } else { &style.text };
        sheet.write_string_with_format(row, 0, name.to_string(), &style.bold)?;
        sheet.write_string_with_format(row, 1, fitted(value), face)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn heads(
    sheet: &mut Worksheet,
    style: &Style,
    columns: impl IntoIterator<Item = (Message, f64)>,
) -> Result<(), XlsxError> {
    for ((title, width), at) in columns.into_iter().zip(0..) {
        sheet.write_string_with_format(0, at, title.to_string(), &style.head)?.set_column_width(at, width)?;
    }
    Ok(())
}

/// Writes a real date where the moment is one, its words otherwise.
fn write_moment<'a>(
    sheet: &'a mut Worksheet,
    (row, at): (u32, u16),
    moment: &Moment,
    style: &Style,
) -> Result<&'a mut Worksheet, XlsxError> {
    match excel_date(&moment.rfc3339) {
        Some((date, true)) => sheet.write_datetime_with_format(row, at, date, &style.minute),
        Some((date, false)) => sheet.write_datetime_with_format(row, at, date, &style.day),
        None => sheet.write_string_with_format(row, at, fitted(moment.text.clone()), &style.text),
    }
}

/// The local date and time of an RFC 3339 text, and whether it has a time. Excel knows no time zones.
fn excel_date(rfc3339: &str) -> Option<(ExcelDateTime, bool)> {
    let has_time = rfc3339.len() > 10;
    let local = if has_time { rfc3339.get(..19)? } else { rfc3339 };
    ExcelDateTime::parse_from_str(local).ok().map(|date| (date, has_time))
}

fn fitted(mut text: String) -> String {
    if let Some((cut, _)) = text.char_indices().nth(CELL_LIMIT) {
        text.truncate(cut);
    }
    text
}

/// The file's properties. The time is the report's own, so that the same report gives the same bytes.
fn properties(audit: &Audit) -> DocProperties {
    let title = said::ReportFileTitle { business: (&audit.business).into(), title: (&audit.title).into() };
    let properties = DocProperties::new()
        .set_title(Message::from(title).to_string())
        .set_author(audit.made_by.clone())
        .set_comment(said::report_file_comment(&audit.as_of.text).to_string());
    let made = excel_date(&audit.made_at.rfc3339).map(|(date, _)| date);
    // 1 January 2000 stands for "no time known": Excel's format demands one, and the clock is not ours to read.
    let made = made.or_else(|| ExcelDateTime::from_ymd(2000, 1, 1).ok());
    match made {
        Some(made) => properties.set_creation_datetime(&made),
        None => properties,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};

    use super::*;
    use crate::sample;

    fn read(audit: &Audit) -> Xlsx<Cursor<Vec<u8>>> {
        open_workbook_from_rs(Cursor::new(write(audit).unwrap())).unwrap()
    }

    #[test]
    fn a_workbook_has_access_totals_measures_and_about() {
        let audit = sample::office();
        let mut workbook = read(&audit);
        assert_eq!(workbook.sheet_names(), ["Access", "Totals", "Measures", "About"]);
        let measures = workbook.worksheet_range("Measures").unwrap();
        assert_eq!(measures.get((1, 6)), Some(&Data::Float(77.0)), "percent as a number, to reckon with");
        let formula = measures.get((1, 9)).unwrap().to_string();
        assert_eq!(formula, audit.measures[0].formula, "a figure without its formula proves nothing");
        assert_eq!(measures.get((2, 6)), Some(&Data::String("nothing to count".into())), "not 0 %");
        let access = workbook.worksheet_range("Access").unwrap();
        assert_eq!(access.height(), audit.lines() + 1, "one head and one row for each access");
        assert_eq!(access.get((1, 2)), Some(&Data::String("Anna Berger".into())));
        let about = workbook.worksheet_range("About").unwrap();
        let head = about.rows().find(|row| row[0] == "Journal head").unwrap();
        assert_eq!(
            head[1],
            audit.proof.journal_head.as_str(),
            "the workbook alone must be enough to check it"
        );
    }

    #[test]
    fn a_day_before_the_records_says_so_on_the_first_sheet_and_in_about() {
        let audit = sample::before_the_records();
        let mut workbook = read(&audit);
        let access = workbook.worksheet_range("Access").unwrap();
        let groups: Vec<String> = (1..=3).map(|row| access.get((row, 1)).unwrap().to_string()).collect();
        let later = "Written down later, on 1 March 2024".to_owned();
        assert_eq!(groups, [audit.remarks.clone(), vec![later]].concat());
        let about = workbook.worksheet_range("About").unwrap();
        let notes: Vec<String> =
            about.rows().filter(|row| row[0] == "Note").map(|row| row[1].to_string()).collect();
        assert_eq!(notes, audit.remarks);
    }

    #[test]
    fn dates_are_dates_and_the_unknown_says_so() {
        let mut workbook = read(&sample::office());
        let access = workbook.worksheet_range("Access").unwrap();
        let [since, until] = [11, 12];
        // 3 September 2024 is day 45538 of Excel's calendar.
        assert!(
            matches!(access.get((1, since)), Some(Data::DateTime(date)) if date.as_f64() == 45538.0),
            "{access:?}"
        );
        assert_eq!(access.get((1, until)), Some(&Data::String("no end date".into())));
        assert_eq!(access.get((8, since)), Some(&Data::String("unknown".into())));
        assert!(access.rows().flatten().all(|cell| *cell != Data::Empty), "a blank cell reads as 'none'");
    }

    #[test]
    fn formulas_arrive_as_text() {
        for set in ["csv-injection/payloads.json", "blns/blns.json"] {
            let payloads = sample::vectors(set);
            let mut audit = sample::office();
            let template = audit.groups[0].rows[0].clone();
            audit.groups[0].rows = payloads
                .iter()
                .map(|payload| {
                    let mut row = template.clone();
                    row.reason = payload.as_str().into();
                    row
                })
                .collect();
            audit.groups.truncate(1);
            let mut workbook = read(&audit);
            let formulas = workbook.worksheet_formula("Access").unwrap();
            assert!(formulas.used_cells().next().is_none(), "nothing that a user typed may be evaluated");
            let access = workbook.worksheet_range("Access").unwrap();
            for (row, payload) in access.rows().skip(1).zip(&payloads) {
                assert!(
                    matches!(row[14], Data::String(_)),
                    "{payload:?} must be a text cell, not {:?}",
                    row[14]
                );
            }
        }
    }

    #[test]
    fn the_same_report_gives_the_same_bytes() {
        assert_eq!(write(&sample::office()).unwrap(), write(&sample::office()).unwrap());
    }
}
