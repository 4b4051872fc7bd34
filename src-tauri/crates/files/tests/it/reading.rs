//! Reading never waits.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

use files::{IsLink, NotAFile, open, read_own};

#[cfg(unix)]
pub fn pipe(path: &Path) {
    let made = std::process::Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

fn is<T: std::error::Error + Send + Sync + 'static>(error: &std::io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<T>())
}

#[test]
fn what_is_no_ordinary_file_is_refused_without_waiting() {
    let dir = tempfile::tempdir().unwrap();
    let mut odd = vec![dir.path().to_owned()];
    if cfg!(unix) {
        let path = dir.path().join("pipe");
        #[cfg(unix)]
        pipe(&path);
        odd.extend([path, "/dev/null".into(), "/dev/zero".into(), "/dev/tty".into()]);
    }
    for path in odd.iter().filter(|path| path.exists()) {
        assert!(is::<NotAFile>(&open(path).unwrap_err()), "{}", path.display());
        assert!(is::<NotAFile>(&read_own(path, 10).unwrap_err()), "{}", path.display());
    }
}

#[cfg(unix)]
#[test]
fn a_link_may_be_chosen_but_is_nothing_of_our_own() {
    let dir = tempfile::tempdir().unwrap();
    let (file, link) = (dir.path().join("list.csv"), dir.path().join("link"));
    fs::write(&file, "text").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let mut text = String::new();
    open(&link).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "text", "somebody chose it");
    assert!(is::<IsLink>(&read_own(&link, 10).unwrap_err()));
    assert_eq!(read_own(&file, 10).unwrap().unwrap(), b"text");
}

#[test]
fn a_file_of_our_own_has_a_limit() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("note");
    fs::write(&file, "0123456789").unwrap();
    assert_eq!(read_own(&file, 10).unwrap().unwrap().len(), 10);
    assert_eq!(read_own(&file, 9).unwrap_err().kind(), ErrorKind::FileTooLarge);
    assert!(read_own(&dir.path().join("gone"), 9).unwrap().is_none());
    assert_eq!(open(&dir.path().join("gone")).unwrap_err().kind(), ErrorKind::NotFound);
}
