//! The table of figures.

use std::fmt::Write;

/// Figures, in the order they were measured.
#[derive(Default)]
pub(crate) struct Table(Vec<Row>);

struct Row {
    what: String,
    figure: String,
    goal: String,
    met: Option<bool>,
}

impl Table {
    /// A figure with a goal.
    pub(crate) fn judged(
        &mut self,
        what: impl Into<String>,
        figure: impl Into<String>,
        goal: &str,
        met: bool,
    ) {
        self.add(what.into(), figure.into(), goal, Some(met));
    }

    /// A figure to compare with.
    pub(crate) fn told(&mut self, what: impl Into<String>, figure: impl Into<String>) {
        self.add(what.into(), figure.into(), "", None);
    }

    fn add(&mut self, what: String, figure: String, goal: &str, met: Option<bool>) {
        crate::said(&format!("  {what}: {figure}"));
        self.0.push(Row { what, figure, goal: goal.to_owned(), met });
    }

    pub(crate) fn to_markdown(&self) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "| what | measured | goal | met |\n|---|---|---|---|");
        for Row { what, figure, goal, met } in &self.0 {
            let met = met.map_or("", |met| if met { "yes" } else { "**no**" });
            let _ = writeln!(text, "| {what} | {figure} | {goal} | {met} |");
        }
        let _ = write!(text, "\n{}", machine());
        text
    }
}

/// The machine, and how busy it was with other work: figures of a busy machine say little.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load: Vec<&str> = load.split(' ').take(3).collect();
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let cpu = cpu.trim_matches([' ', '\t', ':']);
    format!("{cores} cores of {cpu}; load averages at the end: {}.\n", load.join(", "))
}
