//! When a name looks like another one.

use unicode_security::MixedScript;
use unicode_security::confusable_detection::skeleton;
use unicode_security::restriction_level::{RestrictionLevel, RestrictionLevelDetection};

use crate::fold;

/// What a name looks like: two names with one look can be taken for each other.
///
/// The skeleton of UTS 39 (section 4) of the folded name, folded once more because a skeleton may hold capitals. On top of
/// it `i` and `l` count as one, whose capital and small form are a single stroke.
///
/// # Security
/// Compare looks with looks only. It is no normal form: nothing is stored or found by it but to warn.
#[must_use]
pub fn looks(name: &str) -> String {
    of_skeleton(&fold(name))
}

/// What a name looks like with its capitals: the Cyrillic `Н` is an H, though its small form `н` looks like no other letter.
/// To be compared with [`looks`] of another name.
#[must_use]
pub fn looks_as_written(name: &str) -> String {
    of_skeleton(name)
}

fn of_skeleton(name: &str) -> String {
    let skeleton: String = skeleton(name).collect();
    let words: Vec<String> = fold(&skeleton).split_whitespace().map(|word| word.replace('i', "l")).collect();
    words.join(" ")
}

/// Whether letters of scripts that aren't written together stand in one word: a Cyrillic letter in `іngrid`.
///
/// UTS 39 section 5: a word keeps to one script, or to Latin with the scripts of Chinese, Japanese or Korean ("highly
/// restrictive"). Words beside each other may differ: `Li 李`.
#[must_use]
pub fn mixes_scripts(name: &str) -> bool {
    let words = name.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
    words.into_iter().any(|word| {
        !word.is_single_script() && word.detect_restriction_level() > RestrictionLevel::HighlyRestrictive
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_pose_have_one_look() {
        for (one, other) in [
            ("Ingrid Solberg", "Іngrid Solberg"),
            ("ingrid", "іngrid"),
            ("ingrid", "ıngrıd"),
            ("Ingrid", "lngrid"),
            ("bo", "b0"),
            ("BO", "B0"),
            ("paypal", "рaypal"),
            ("harmony", "harrnony"),
            ("Ingrid  Solberg", "Ingrid Solberg"),
            ("scope", "ѕсоре"),
        ] {
            assert_eq!(looks(one), looks(other), "{one:?} and {other:?}");
        }
    }

    #[test]
    fn capitals_that_pose_are_seen() {
        for (posing, other) in
            [("Наrbour", "harbour"), ("ВО", "bo"), ("Ingrid", "lngrid"), ("Ingrid", "ingrid")]
        {
            assert_eq!(looks_as_written(posing), looks(other), "{posing:?} and {other:?}");
        }
    }

    #[test]
    fn names_that_differ_look_different() {
        for (one, other) in
            [("Bo Lind", "Bo Lund"), ("Zoë", "Zoe"), ("ada", "adam"), ("Tomás", "Tomas"), ("李", "季")]
        {
            assert_ne!(looks(one), looks(other), "{one:?} and {other:?}");
        }
    }

    #[test]
    fn scripts_mixed_in_a_word_are_seen() {
        for mixed in ["іngrid", "Ingrіd Solberg", "раypal", "Αnna"] {
            assert!(mixes_scripts(mixed), "{mixed:?}");
        }
        for clean in [
            "Ingrid Solberg",
            "Иван Петров",
            "Li 李",
            "李Li",
            "ひらカタ漢",
            "김하늘",
            "Иван.smith",
            "O’Neil",
            "",
            "Müller",
        ] {
            assert!(!mixes_scripts(clean), "{clean:?}");
        }
    }
}
