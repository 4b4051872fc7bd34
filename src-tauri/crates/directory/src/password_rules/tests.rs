use super::*;

const NAMES: Names<'static> =
    Names { business: "Harbour Lane Studio", name: "Ingrid Solberg", username: "ingrid" };

fn judged(password: &str) -> Result<(), PasswordFault> {
    judge(password, &Settings::default(), &NAMES, true)
}

#[test]
fn a_password_shorter_than_the_setting_is_refused_with_the_length_it_takes() {
    assert_eq!(
        judged("x7#Qm2!vLp9"),
        Err(PasswordFault::TooShort { least: 12 }),
        "11 characters are too few"
    );
    assert_eq!(judged("x7#Qm2!vLp9k"), Ok(()), "12 random characters are enough");
    let strict = Settings { password_length: 20, ..Settings::default() };
    assert_eq!(
        judge("x7#Qm2!vLp9kx7#Q", &strict, &NAMES, true),
        Err(PasswordFault::TooShort { least: 20 }),
        "the setting raises the least"
    );
}

#[test]
fn without_a_keyring_the_password_is_the_only_secret_and_needs_fifteen() {
    assert_eq!(
        judge("x7#Qm2!vLp9kWz", &Settings::default(), &NAMES, false),
        Err(PasswordFault::TooShort { least: 15 }),
        "14 characters are too few where nothing else protects the vault"
    );
    assert_eq!(judge("x7#Qm2!vLp9kWz4", &Settings::default(), &NAMES, false), Ok(()), "15 are enough");
}

#[test]
fn without_a_keyring_a_password_must_be_harder_to_guess_and_the_refusal_says_why() {
    let alone = |password| judge(password, &Settings::default(), &NAMES, false);
    let rated = |password| strength(password, &Settings::default(), &NAMES, false).score;
    let middling = "Sunflower-Monday";
    assert_eq!((rated(middling), judged(middling)), (3, Ok(())), "enough beside a keyring");
    assert_eq!(
        alone(middling),
        Err(PasswordFault::Guessable { why: Weakness::Alone }),
        "some 10^8 guesses are a day's work with a copy of the files"
    );
    let hard = "otter violin gravel tulip seven";
    assert_eq!((rated(hard), alone(hard)), (4, Ok(())), "a few words more are enough");
}

#[test]
fn what_is_made_of_the_names_is_told_however_they_are_joined() {
    let names = Names { business: "Fenwick & Daughters Ltd", name: "Maggie Fenwick", username: "maggie" };
    let judged = |password| judge(password, &Settings::default(), &names, true);
    for password in [
        "Fenwick and Daughters",
        "FenwickAndDaughters1987",
        "fenwick+daughters limited",
        "Daughters & Fenwick!",
        "Maggie and the Daughters",
        "Fenwick-and-Daughters-GmbH",
        "Fenwick_and_Daughters_Ltd",
        "Daughters-of-Fenwick-2026",
        "Fenw1ck and Daught3rs",
        "F3NW1CK&D4UGHT3R$ 2026",
        "M4gg1e 4nd the Daughter5",
    ] {
        assert_eq!(judged(password), Err(PasswordFault::HoldsName), "{password}");
    }
    assert_eq!(judged("otter violin gravel daughters"), Ok(()), "what is left is hard by itself");
    assert_eq!(judged("otter violin gravel tulip"), Ok(()));
}

#[test]
fn characters_are_counted_and_not_bytes() {
    assert_eq!(judged("жёлтый"), Err(PasswordFault::TooShort { least: 12 }), "6 characters in 12 bytes");
}

#[test]
fn a_very_long_password_is_refused_and_one_of_128_is_not() {
    let long: String = "mauve-otter-9 ".repeat(10);
    assert!(!matches!(judged(&long), Err(PasswordFault::TooLong)), "128 characters and more are accepted");
    assert_eq!(judged(&"k9".repeat(513)), Err(PasswordFault::TooLong), "1,026 characters are not");
    // U+FDFA is one character that NFKC makes 18 of.
    assert_eq!(judged(&"\u{fdfa}".repeat(60)), Err(PasswordFault::TooLong), "counted as it will be hashed");
}

#[test]
fn names_of_the_business_the_user_and_the_product_are_refused() {
    for password in [
        "harbour-lane-studio-77#qx",
        "zq9!Ingrid.Solberg!xx",
        "1ngr-ingrid-tz#88qLmw",
        "my KEYHOLDER vault x7#q",
        "my K3yh0lder vault x7#q",
    ] {
        assert_eq!(judged(password), Err(PasswordFault::HoldsName), "{password} holds a name");
    }
    assert_eq!(
        judged("otter violin gravel harbour tulip"),
        Ok(()),
        "one ordinary word of a name is no fault"
    );
}

#[test]
fn weak_passwords_say_what_makes_them_weak() {
    let why = |why| Err(PasswordFault::Guessable { why });
    assert_eq!(judged("aaaaaaaaaaaaaa"), why(Weakness::Repeats), "one letter");
    assert_eq!(judged("password1234"), Err(PasswordFault::Known), "on every list");
    assert!(judged("qwertyuiop[]").is_err(), "a keyboard row");
    assert!(judged("abcdefghijkl").is_err(), "a sequence");
}

#[test]
fn the_meter_agrees_with_the_judgement() {
    for password in ["", "password1234", "otter violin gravel tulip seven", "ingrid solberg 1999"] {
        for keyring in [true, false] {
            let strength = strength(password, &Settings::default(), &NAMES, keyring);
            let judged = judge(password, &Settings::default(), &NAMES, keyring);
            assert_eq!(strength.fault, judged.err(), "one rule for both");
            assert!(strength.score <= 4, "the score is 0 to 4");
        }
    }
}

#[test]
fn every_password_of_the_known_lists_is_refused() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors/passwords");
    let django = std::fs::read_to_string(folder.join("django-common-passwords.txt")).expect("the list");
    let common = std::fs::read_to_string(folder.join("zxcvbn-ts-common-passwords.json")).expect("the list");
    let common: Vec<String> = serde_json::from_str(&common).expect("a list of texts");
    let all: Vec<&str> = django.lines().chain(common.iter().map(String::as_str)).collect();
    assert!(all.len() > 68_000, "both lists were read");
    let accepted: Vec<_> = all.iter().filter(|password| judged(password).is_ok()).collect();
    assert!(accepted.is_empty(), "known passwords were accepted: {accepted:?}");
}
