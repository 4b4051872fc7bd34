use std::collections::HashMap;

use strum::IntoEnumIterator;

use super::*;

fn files() -> Vec<file::File> {
    FILES.iter().map(|text| toml::from_str(text).unwrap_or_else(|error| panic!("{error}"))).collect()
}

#[test]
fn every_file_has_every_list_and_twelve_months() {
    for file in files() {
        let language = &file._language;
        assert!(Head::iter().all(|head| file.heads.contains_key(&head)), "{language}: heads");
        assert!(Part::iter().all(|part| file.parts.contains_key(&part)), "{language}: parts");
        assert!(Cell::iter().all(|cell| file.cells.contains_key(&cell)), "{language}: cells");
        assert!(RoleWord::iter().all(|role| file.roles.contains_key(&role)), "{language}: roles");
        assert!(Section::iter().all(|section| file.rows.contains_key(&section)), "{language}: rows");
        assert_eq!(file.days.months.len(), 12, "{language}: months");
    }
}

#[test]
fn no_word_has_two_senses_in_one_language() {
    for file in files() {
        let mut heads = HashMap::new();
        for (head, list) in &file.heads {
            for word in listed(list) {
                let before = heads.insert(squeezed(word), head);
                assert_eq!(before, None, "{}: {word}", file._language);
            }
        }
    }
}

#[test]
fn no_state_is_another_one_in_another_language() {
    let mut states: HashMap<String, Cell> = HashMap::new();
    let is_state = |cell: Cell| {
        !matches!(
            cell,
            // German "nie" is never, and Polish "nie" is no.
            Cell::Never
                | Cell::FactorOn
                | Cell::FactorOff
                | Cell::Person
                | Cell::Api
                | Cell::Integration
                | Cell::Program
                | Cell::Not
        )
    };
    for file in files() {
        for (cell, list) in file.cells.iter().filter(|(cell, _)| is_state(**cell)) {
            for word in listed(list) {
                let before = *states.entry(bare(word)).or_insert(*cell);
                assert_eq!(before, *cell, "{}: {word}", file._language);
            }
        }
    }
}

#[test]
fn a_head_is_taken_apart_into_its_words() {
    use Part as P;
    assert_eq!(
        parts("Line manager's e-mail"),
        [Some(P::SomebodyElse), Some(P::Mail)],
        "whose address it is stands before it"
    );
    assert_eq!(parts("accountDisabled"), [Some(P::Account), Some(P::Off)]);
}
