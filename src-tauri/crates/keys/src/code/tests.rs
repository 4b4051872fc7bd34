use super::*;
use crate::test_rng::TestRng;
use crate::{RecoveryCode, VaultSecret};
use rand_core::Rng;

const VAULT: VaultId = VaultId::from_bytes([5; 16]);
const KIT: CodeKind = CodeKind::Recovery(RecoveryKind::Kit);

fn kit(rng: &mut TestRng) -> String {
    RecoveryCode::make(rng, RecoveryKind::Kit).to_text(&VAULT).to_string()
}

fn symbols(text: &str) -> Symbols {
    read_symbols(text).unwrap()
}

/// The text with the symbol at `at` of 32 replaced by the next one of the alphabet.
fn slip(text: &str, at: usize) -> String {
    let mut text: Vec<u8> = text.bytes().collect();
    let symbol = &mut text[at + at / GROUP];
    let value = ALPHABET.iter().position(|other| other == symbol).unwrap();
    *symbol = ALPHABET[(value + 1) % 32];
    String::from_utf8(text).unwrap()
}

#[test]
fn the_text_of_a_code_never_changes() {
    let bits = std::array::from_fn(|i| u8::try_from(i * 17).unwrap());
    let text = encode(KIT, &bits, &VAULT);
    // Computed from the description with another implementation.
    assert_eq!(text.as_str(), "K008-J4CT-4ANK-7F24-SNAX-WSQF-EZW0-DV0S", "codes are on paper for years");
    let (kind, read) = decode(&text, &VAULT).unwrap();
    assert_eq!((kind, *read), (KIT, bits));
}

#[test]
fn every_code_survives_paper() {
    let mut rng = TestRng::new("paper");
    for kind in [RecoveryKind::Kit, RecoveryKind::Personal, RecoveryKind::Trustee] {
        for _ in 0..100 {
            let code = RecoveryCode::make(&mut rng, kind);
            let text = code.to_text(&VAULT);
            assert_eq!(text.len(), 39, "8 groups of 4 and 7 dashes");
            assert_eq!(RecoveryCode::parse(&text, &VAULT), Ok(code));
        }
    }
}

#[test]
fn typing_is_read_kindly() {
    let mut rng = TestRng::new("kind");
    // A code with a 0 and a 1 in it, so that the look-alikes are tried.
    let text = (0..).map(|_| kit(&mut rng)).find(|text| text.contains('0') && text.contains('1')).unwrap();
    let code = RecoveryCode::parse(&text, &VAULT).unwrap();
    let wide: String = text.chars().filter_map(|c| char::from_u32(u32::from(c) + 0xfee0)).collect();
    for typed in [
        text.to_lowercase(),
        text.replace('-', ""),
        text.replace('-', " "),
        text.replace('-', " \u{2013} "),
        text.replace('-', "\u{a0}"),
        format!("  {text}\r\n"),
        text.replace('0', "O").replace('1', "I"),
        text.replace('0', "o").replace('1', "l"),
        wide,
    ] {
        assert_eq!(RecoveryCode::parse(&typed, &VAULT).as_ref(), Ok(&code), "{typed}");
    }
}

#[test]
fn hardly_any_slip_is_missed() {
    let mut rng = TestRng::new("slips");
    let (mut slips, mut missed) = (0_u32, 0_u32);
    for _ in 0..1_000 {
        let mut tried = symbols(&kit(&mut rng));
        for i in 0..SYMBOLS {
            let right = tried[i];
            for value in (0..32).filter(|value| *value != right) {
                tried[i] = value;
                slips += 1;
                missed += u32::from(fits(&tried, &VAULT));
            }
            tried[i] = right;
        }
        for i in 1..SYMBOLS {
            if tried[i - 1] != tried[i] {
                tried.swap(i - 1, i);
                slips += 1;
                missed += u32::from(fits(&tried, &VAULT));
                tried.swap(i - 1, i);
            }
        }
    }
    eprintln!("{missed} of {slips} slips missed");
    assert!(slips > 1_000_000, "992 substitutions and about 30 swaps of 1,000 codes");
    assert!(missed <= 1, "25 check bits miss one slip in 33.5 million, and {missed} of {slips} were missed");
}

#[test]
fn one_slip_is_told_by_its_group() {
    let mut rng = TestRng::new("groups");
    for at in 0..SYMBOLS {
        let wrong = slip(&kit(&mut rng), at);
        let error = RecoveryCode::parse(&wrong, &VAULT);
        assert_eq!(error, Err(CodeError::LookAgain { group: at / GROUP + 1 }), "symbol {at}");
    }
}

#[test]
fn a_swap_is_told_by_its_groups() {
    let mut rng = TestRng::new("swaps");
    for at in [2, 4, 8, 21, 28, 31] {
        let right = symbols(&kit(&mut rng));
        let mut wrong = right.clone();
        wrong.swap(at - 1, at);
        let text: String = wrong.iter().map(|value| char::from(ALPHABET[usize::from(*value)])).collect();
        let expected = match at % GROUP {
            _ if wrong == right => continue,
            0 => CodeError::LookBetween { group: at / GROUP },
            _ => CodeError::LookAgain { group: at / GROUP + 1 },
        };
        assert_eq!(RecoveryCode::parse(&text, &VAULT), Err(expected), "symbols {} and {at}", at - 1);
    }
}

#[test]
fn several_slips_and_other_vaults_cannot_be_told_apart() {
    let mut rng = TestRng::new("several");
    for _ in 0..5 {
        let text = kit(&mut rng);
        let wrong = slip(&slip(&text, 5), 20);
        assert_eq!(RecoveryCode::parse(&wrong, &VAULT), Err(CodeError::WrongCheck));
        let elsewhere = VaultId::make(&mut rng);
        assert_eq!(RecoveryCode::parse(&text, &elsewhere), Err(CodeError::WrongCheck));
    }
}

#[test]
fn a_wrong_length_is_told_with_the_group_where_the_dashes_show_it() {
    let text = kit(&mut TestRng::new("length"));
    let without = |at: usize| {
        let mut text = text.clone();
        text.remove(at);
        text
    };
    let short = |symbols, group| Err(CodeError::TooShort { symbols, group });
    assert_eq!(RecoveryCode::parse("", &VAULT), short(0, None));
    assert_eq!(RecoveryCode::parse(&text[..20], &VAULT), short(16, None));
    assert_eq!(
        RecoveryCode::parse(&without(11), &VAULT),
        short(31, Some(3)),
        "the third group has three symbols"
    );
    assert_eq!(RecoveryCode::parse(&without(11).replace('-', ""), &VAULT), short(31, None));
    let long = |symbols, group| Err(CodeError::TooLong { symbols, group });
    assert_eq!(RecoveryCode::parse(&format!("{text}7"), &VAULT), long(33, Some(8)));
    assert_eq!(RecoveryCode::parse(&format!("{text} {text}"), &VAULT), long(64, None));
}

#[test]
fn a_character_that_no_code_contains_is_told_by_its_group() {
    let text = kit(&mut TestRng::new("symbols"));
    for (at, group) in [(0, 1), (3, 1), (5, 2), (38, 8)] {
        for wrong in ['U', 'u', '*', '$', 'é', '漢', '\u{0}'] {
            let typed: String =
                text.chars().enumerate().map(|(i, c)| if i == at { wrong } else { c }).collect();
            assert_eq!(
                RecoveryCode::parse(&typed, &VAULT),
                Err(CodeError::NotASymbol { group }),
                "{wrong:?}"
            );
        }
    }
}

#[test]
fn a_vault_secret_is_no_recovery_code_and_the_other_way_round() {
    let mut rng = TestRng::new("kinds");
    let secret = VaultSecret::make(&mut rng).to_text(&VAULT);
    let found = CodeKind::VaultSecret;
    assert_eq!(RecoveryCode::parse(&secret, &VAULT), Err(CodeError::OtherKind { found }));
    let error = VaultSecret::parse(&kit(&mut rng), &VAULT);
    assert_eq!(error, Err(CodeError::OtherKind { found: KIT }));
}

#[test]
fn a_code_of_a_later_kind_says_so() {
    let mut later = symbols(&kit(&mut TestRng::new("later")));
    later[0] = value('Z').unwrap();
    let check = check(&later, &VAULT);
    later[CHECK..].copy_from_slice(&check);
    let text: String = later.iter().map(|value| char::from(ALPHABET[usize::from(*value)])).collect();
    assert_eq!(RecoveryCode::parse(&text, &VAULT), Err(CodeError::UnknownKind));
}

#[test]
fn no_text_makes_it_panic() {
    let mut rng = TestRng::new("noise");
    for _ in 0..2_000 {
        let mut bytes = vec![0; (rng.next_u32() % 80) as usize];
        rng.fill_bytes(&mut bytes);
        assert!(RecoveryCode::parse(&String::from_utf8_lossy(&bytes), &VAULT).is_err(), "noise is no code");
    }
}

#[test]
fn the_same_paper_gives_another_identity_in_another_vault() {
    let code = RecoveryCode::make(&mut TestRng::new("seed"), RecoveryKind::Kit);
    assert_eq!(code.seed(&VAULT), code.seed(&VAULT));
    assert_ne!(code.seed(&VAULT), code.seed(&VaultId::from_bytes([6; 16])));
}

#[test]
fn a_code_always_gives_the_same_seed() {
    let code = RecoveryCode::parse("K008-J4CT-4ANK-7F24-SNAX-WSQF-EZW0-DV0S", &VAULT).unwrap();
    // Computed from the description with another implementation (pyca/cryptography 48).
    let expected = "fa4b3e924d320176ed62a03e6d6948a5f4bdd2bffd497a0210935c591dbc604a";
    assert_eq!(crate::hex::encode(code.seed(&VAULT).expose()), expected, "codes are on paper for years");
}
