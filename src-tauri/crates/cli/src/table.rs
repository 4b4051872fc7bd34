//! Aligned tables for people.

/// A table: the columns as wide as their widest cell, two spaces between.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table under these headings.
    pub(crate) fn new<H: AsRef<str>>(headings: impl IntoIterator<Item = H>) -> Self {
        Self { rows: vec![headings.into_iter().map(|heading| heading.as_ref().to_owned()).collect()] }
    }

    /// A list of labels and values, without headings.
    pub(crate) fn pairs<L: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (L, V)>) -> String {
        let pairs = pairs.into_iter().map(|(label, value)| (label.into(), value.into()));
        let rows = pairs.filter(|(_, value): &(String, String)| !value.is_empty());
        Self { rows: rows.map(|(label, value)| vec![label, shown(value)]).collect() }.text()
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(shown).collect());
    }

    /// The lines, each ended by a line break.
    pub(crate) fn text(&self) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let widths: Vec<usize> = (0..columns)
            .map(|i| {
                self.rows
                    .iter()
                    .filter_map(|row| row.get(i))
                    .map(|cell| width(cell))
                    .max()
                    .unwrap_or_default()
            })
            .collect();
        let mut text = String::new();
        for row in &self.rows {
            let cells: Vec<Vec<&str>> = row.iter().map(|cell| cell.split('\n').collect()).collect();
            let lines = cells.iter().map(Vec::len).max().unwrap_or_default();
            for place in 0..lines {
                let mut line = String::new();
                for (cell, wide) in cells.iter().zip(&widths) {
                    let part = cell.get(place).copied().unwrap_or_default();
                    line.push_str(part);
                    line.extend(std::iter::repeat_n(' ', wide - width(part) + 2));
                }
                text.push_str(line.trim_end());
                text.push('\n');
            }
        }
        text
    }
}

/// A cell as it is shown, so that columns are as wide as what stands in them. Its own lines stay lines, in its column.
fn shown(cell: String) -> String {
    if !cell.contains(names::is_unseen) {
        return cell;
    }
    let lines: Vec<_> = cell.split('\n').map(names::shown).collect();
    lines.join("\n")
}

/// The widest line of a cell.
fn width(cell: &str) -> usize {
    cell.split('\n').map(|line| line.chars().count()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(["Name", "Role"]);
        table.row(["Åse Berg".into(), "owner".into()]);
        table.row(["Bo".into(), "auditor".into()]);
        assert_eq!(
            table.text(),
            "Name      Role\nÅse Berg  owner\nBo        auditor\n",
            "no spaces at line ends"
        );
    }

    #[test]
    fn a_cell_of_several_lines_keeps_to_its_column() {
        let note = Table::pairs([("Note", "gone\nOwner  Mallory"), ("Owner", "Ingrid")]);
        assert_eq!(
            note, "Note   gone\n       Owner  Mallory\nOwner  Ingrid\n",
            "no line poses as another row"
        );
    }

    #[test]
    fn what_is_not_seen_is_counted_as_it_is_shown() {
        let mut table = Table::new(["Name", "Role"]);
        table.row(["B\u{1b}o".into(), "owner".into()]);
        assert_eq!(table.text(), "Name      Role\nB\\u{1b}o  owner\n");
    }

    #[test]
    fn what_was_not_given_is_left_out() {
        assert_eq!(Table::pairs([("Name", "Bo"), ("Company", "")]), "Name  Bo\n");
    }
}
