//! Folders that are made whole or not at all.

use std::fs;
use std::io::ErrorKind;
use std::sync::Barrier;

use files::PartFolder;

use crate::rng::Counting;

#[test]
fn of_many_at_once_one_gets_the_place() {
    for round in 0..30_u64 {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("Office.keyholder");
        let together = Barrier::new(4);
        let one = |i: u64| {
            let part = PartFolder::new(&place, &mut Counting(round * 1000 + i * 100)).unwrap();
            for file in ["vault.db", "vault.keys"] {
                fs::write(part.path().join(file), i.to_string()).unwrap();
            }
            together.wait();
            part.put()
        };
        let put: Vec<_> = std::thread::scope(|threads| {
            let all: Vec<_> = (0..4).map(|i| threads.spawn(move || one(i))).collect();
            all.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let winner = put.iter().position(Result::is_ok).unwrap();
        for (i, put) in put.iter().enumerate().filter(|(i, _)| *i != winner) {
            assert_eq!(put.as_ref().unwrap_err().kind(), ErrorKind::AlreadyExists, "{i} of round {round}");
        }
        for file in ["vault.db", "vault.keys"] {
            assert_eq!(fs::read_to_string(place.join(file)).unwrap(), winner.to_string(), "one whole vault");
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "and nothing else");
    }
}

#[test]
fn a_folder_takes_no_folder_s_place_not_even_an_empty_one() {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("Office.keyholder");
    let part = PartFolder::new(&place, &mut Counting(1)).unwrap();
    fs::create_dir(&place).unwrap();
    assert_eq!(part.put().unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(PartFolder::new(&place, &mut Counting(1)).unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left");
}

#[test]
fn the_folders_above_are_made() {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("a/b/Office.keyholder");
    PartFolder::new(&place, &mut Counting(1)).unwrap().put().unwrap();
    assert!(place.is_dir());
}
