//! What an import does with a table.

use import::{Budget, Choices, ImportError, Opened, Shape, shape, words};

/// Opens it and reads it in every shape, with every column taken for what it seems to mean, all of it within one budget.
/// Words what was not read.
pub fn read(open: impl FnOnce(&Budget<'_>) -> Result<Opened, ImportError>) {
    let budget = Budget::whole();
    let sheet = match open(&budget) {
        Ok(opened) => opened.sheet,
        Err(fault) => {
            let _said = words::fault(fault);
            return;
        }
    };
    let _suggested = shape::suggest(&sheet);
    for note in &sheet.notes {
        let _said = words::note(note);
    }
    for shape in [Shape::List, Shape::Grid, Shape::Turned] {
        let Ok(reading) = import::read(&sheet, &Choices::in_shape(&sheet, shape), &budget) else { continue };
        for skipped in &reading.skipped {
            assert!(skipped.line <= skipped.through, "from a line to a later one");
            let _said = words::skip_reason(skipped.reason);
        }
        for warning in &reading.warnings {
            let _said = words::warning(*warning);
        }
    }
}
