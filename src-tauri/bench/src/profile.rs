//! Runs one thing once, to look at with a profiler: `bench profile open 100000`.

use crate::{Outcome, open, people, verify};

pub(crate) fn run(asked: &[String]) -> Outcome {
    match asked {
        [what, users] if what == "open" => open::once(users.parse()?),
        [what] if what == "verify" => verify::once(),
        [what, read] if what == "people" => people::again_and_again(read),
        [what, users, sql] if what == "sql" => {
            let office = crate::office::Office::with(users.parse()?)?;
            let (db, _) = crate::raw::open(&office, &office.folder().path().join("vault.db"))?;
            for _ in 0..3 {
                let begun = std::time::Instant::now();
                let mut statement = db.prepare(sql)?;
                let columns = statement.column_count();
                let mut rows = statement.query([])?;
                let mut shown = 0;
                while let Some(row) = rows.next()? {
                    shown += 1;
                    if shown <= 12 {
                        let cells: Vec<String> = (0..columns)
                            .map(|i| row.get_ref(i).map(|v| format!("{v:?}")))
                            .collect::<Result<_, _>>()?;
                        crate::said(&cells.join(" | "));
                    }
                }
                crate::said(&format!("{shown} rows, {:?}", begun.elapsed()));
            }
            Ok(())
        }
        _ => Err("profile open <users> | profile verify | profile people <read>".into()),
    }
}
