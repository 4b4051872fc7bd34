#[test]
fn dbg() {
    let Ok(path) = std::env::var("DBG") else { return };
    let opened = crate::open(&std::fs::read(path).unwrap(), &import::Opening::default()).unwrap();
    let sheet = &opened.sheet;
    println!("{:?} {:?} {:?}", sheet.header_line, import::shape::suggest(sheet), sheet.notes);
    let choices = import::Choices::suggested(sheet);
    for (head, says) in sheet.header.iter().zip(import::columns::suggest(sheet, choices.shape)) {
        println!("{head:?}: {says:?}");
    }
    println!(
        "{:?}",
        crate::read(sheet, &choices).map(|r| (
            r.people.len(),
            r.access.len(),
            r.warnings,
            r.skipped,
            r.unread,
            r.questions
        ))
    );
}
