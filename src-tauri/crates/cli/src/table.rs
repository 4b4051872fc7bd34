//! Aligned tables for people.

/// A table: the columns as wide as their widest cell, two spaces between.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table under these headings.
    pub(crate) fn new(headings: &[&str]) -> Self {
        Self { rows: vec![headings.iter().map(|heading| (*heading).to_owned()).collect()] }
    }

    /// A list of labels and values, without headings.
    pub(crate) fn pairs<L: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (L, V)>) -> String {
        let pairs = pairs.into_iter().map(|(label, value)| (label.into(), value.into()));
        let rows = pairs.filter(|(_, value): &(String, String)| !value.is_empty());
        Self { rows: rows.map(|(label, value)| vec![label, value]).collect() }.text()
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().collect());
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
            let mut line = String::new();
            for (cell, wide) in row.iter().zip(&widths) {
                line.push_str(cell);
                line.extend(std::iter::repeat_n(' ', wide - width(cell) + 2));
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

fn width(cell: &str) -> usize {
    cell.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(&["Name", "Role"]);
        table.row(["Åse Berg".into(), "owner".into()]);
        table.row(["Bo".into(), "auditor".into()]);
        assert_eq!(
            table.text(),
            "Name      Role\nÅse Berg  owner\nBo        auditor\n",
            "no spaces at line ends"
        );
    }

    #[test]
    fn what_was_not_given_is_left_out() {
        assert_eq!(Table::pairs([("Name", "Bo"), ("Company", "")]), "Name  Bo\n");
    }
}
