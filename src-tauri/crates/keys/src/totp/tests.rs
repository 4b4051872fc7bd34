use super::*;
use crate::test_rng::TestRng;

/// RFC 6238 appendix B, SHA-1.
const RFC_6238: [(i64, &str); 6] = [
    (59, "94287082"),
    (1_111_111_109, "07081804"),
    (1_111_111_111, "14050471"),
    (1_234_567_890, "89005924"),
    (2_000_000_000, "69279037"),
    (20_000_000_000, "65353130"),
];

fn secret() -> TotpSecret {
    TotpSecret::from_bytes(*b"12345678901234567890")
}

fn step(time: i64) -> u64 {
    u64::try_from(time).unwrap() / STEP
}

#[test]
fn codes_agree_with_rfc_6238() {
    for (time, code) in RFC_6238 {
        // Six digits are the last six of the appendix's eight.
        let check = secret().check(&code[2..], time, None);
        assert_eq!(check, TotpCheck::Accepted { step: step(time) }, "at {time}");
    }
}

#[test]
fn codes_agree_with_the_published_set() {
    let text = crate::vectors::text("totp/rfc-6238.txt");
    let mut ran = 0;
    for case in text.split("COUNT").filter(|case| case.contains("MODE = SHA1")) {
        let field = |name: &str| case.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        let time = field("TIME = ").parse().unwrap();
        let check = secret().check(&field("TOTP = ")[2..], time, None);
        assert_eq!(check, TotpCheck::Accepted { step: step(time) });
        ran += 1;
    }
    assert_eq!(ran, 6, "all cases with SHA-1 ran");
}

#[test]
fn a_clock_may_be_one_step_off_and_no_more() {
    let (time, code) = (1_111_111_109, "081804");
    for off in [-30, 0, 30] {
        let check = secret().check(code, time + off, None);
        assert_eq!(
            check,
            TotpCheck::Accepted { step: step(time) },
            "{off} s off, and the step is the code's own"
        );
    }
    for off in [-90, -60, 60, 90, 86_400] {
        assert_eq!(secret().check(code, time + off, None), TotpCheck::Wrong, "{off} s off");
    }
}

#[test]
fn a_code_is_taken_once() {
    let (time, code) = (1_111_111_109, "081804");
    let now = step(time);
    assert_eq!(secret().check(code, time, Some(now - 1)), TotpCheck::Accepted { step: now });
    assert_eq!(
        secret().check(code, time, Some(now)),
        TotpCheck::Replayed,
        "somebody looked over the shoulder"
    );
    assert_eq!(secret().check(code, time, Some(now + 1)), TotpCheck::Replayed, "an older code than the last");
    assert_eq!(secret().check("000000", time, Some(now)), TotpCheck::Wrong);
}

#[test]
fn codes_are_read_kindly_and_nothing_else_is_a_code() {
    let (time, code) = (1_111_111_109, TotpCheck::Accepted { step: step(1_111_111_109) });
    for typed in ["081804", "081 804", " 081804\n", "0 8 1 8 0 4"] {
        assert_eq!(secret().check(typed, time, None), code, "{typed:?}");
    }
    for typed in ["", "81804", "0081804", "07081804", "+81804", "08180a", "٠٨١٨٠٤", "－81804"] {
        assert_eq!(secret().check(typed, time, None), TotpCheck::Wrong, "{typed:?}");
    }
}

#[test]
fn no_clock_makes_it_panic() {
    for time in [i64::MIN, -1, 0, 29, 30, i64::MAX - 1, i64::MAX] {
        for last in [None, Some(0), Some(u64::MAX)] {
            let check = secret().check("000000", time, last);
            assert!(matches!(check, TotpCheck::Wrong | TotpCheck::Replayed | TotpCheck::Accepted { .. }));
            assert!(time >= 0 || check == TotpCheck::Wrong, "there are no codes before 1970");
        }
    }
}

#[test]
fn the_address_carries_the_names_and_the_secret() {
    let url = secret().otpauth_url("Harbour Lane & Söhne: Studio", "dana");
    let expected = concat!(
        "otpauth://totp/Harbour%20Lane%20%26%20S%C3%B6hne%20%20Studio:dana",
        "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour%20Lane%20%26%20S%C3%B6hne%20%20Studio",
    );
    assert_eq!(url.as_str(), expected, "6 digits, 30 s and SHA-1 are what a phone assumes");
    assert_eq!(secret().to_base32().as_str(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}

#[test]
fn every_name_gives_an_address() {
    for name in ["", ":", " : ", "a:b:c", "名前", "a/b?c#d", "\u{0}"] {
        let url = secret().otpauth_url(name, name);
        assert!(url.starts_with("otpauth://totp/"), "{name:?}");
        assert_eq!(
            url.matches(':').count(),
            2,
            "one colon after the scheme and one between the names: {name:?}"
        );
    }
}

#[test]
fn secrets_differ_and_stay_hidden() {
    let mut rng = TestRng::new("totp");
    let secret = TotpSecret::make(&mut rng);
    assert_ne!(secret, TotpSecret::make(&mut rng));
    assert_eq!(format!("{secret:?}"), "TotpSecret(_)");
}
