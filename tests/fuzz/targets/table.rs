//! What an import does with a table once it is opened.

use intake::{Choices, IntakeFault, Opened, Shape, words};

/// Reads it in every shape, with every column taken for what it seems to mean, and words what was not read.
pub fn read(opened: Result<Opened, IntakeFault>) {
    let sheet = match opened {
        Ok(opened) => opened.sheet,
        Err(fault) => {
            let _said = words::fault(fault);
            return;
        }
    };
    for shape in [Shape::List, Shape::Grid, Shape::Turned] {
        let Ok(reading) = intake::read(&sheet, &Choices::in_shape(&sheet, shape)) else { continue };
        for skipped in &reading.skipped {
            assert!(skipped.line <= skipped.through, "from a line to a later one");
            let _said = words::skip_reason(skipped.reason);
        }
        for warning in &reading.warnings {
            let _said = words::warning(*warning);
        }
    }
}
