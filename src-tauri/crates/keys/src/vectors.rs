//! Published test sets, run through this crate's own functions.

use crate::{Seed, aead, hex, hkdf, verify_strict};
use serde_json::Value;
use std::path::Path;

/// The text of a set in `tests/vectors`.
pub(crate) fn text(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors").join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap()
}

/// The bytes of hexadecimal text of any length.
pub(crate) fn bytes(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2));
    text.as_bytes()
        .chunks(2)
        .map(|pair| hex::decode::<1>(str::from_utf8(pair).unwrap()).unwrap()[0])
        .collect()
}

fn field(case: &Value, name: &str) -> Vec<u8> {
    bytes(case[name].as_str().unwrap())
}

fn array<const N: usize>(case: &Value, name: &str) -> [u8; N] {
    field(case, name).try_into().unwrap()
}

/// All cases of a Wycheproof file, each with its group.
fn wycheproof(file: &Value) -> impl Iterator<Item = (&Value, &Value)> {
    let groups = file["testGroups"].as_array().unwrap();
    groups.iter().flat_map(|group| group["tests"].as_array().unwrap().iter().map(move |case| (group, case)))
}

#[test]
fn xchacha20_poly1305_agrees_with_wycheproof() {
    let file = json("wycheproof/xchacha20_poly1305_test.json");
    let (mut ran, mut unsayable) = (0, 0);
    for (_, case) in wycheproof(&file) {
        let Ok(nonce) = field(case, "iv").try_into() else {
            unsayable += 1;
            assert_eq!(case["result"], "invalid", "only 24-byte nonces are XChaCha20's");
            continue;
        };
        let sealed = [field(case, "ct"), field(case, "tag")].concat();
        let opened = aead::open(&array(case, "key"), &nonce, &field(case, "aad"), &sealed);
        let expected = (case["result"] == "valid").then(|| field(case, "msg"));
        assert_eq!(opened.ok().map(|plain| plain.to_vec()), expected, "case {}", case["tcId"]);
        ran += 1;
    }
    assert_eq!((ran, unsayable), (306, 9), "the whole set ran");
}

#[test]
fn ed25519_agrees_with_wycheproof() {
    let file = json("wycheproof/ed25519_test.json");
    let mut ran = 0;
    for (group, case) in wycheproof(&file) {
        let key = array(&group["publicKey"], "pk");
        // Signatures of another length cannot be said to `verify_strict`, which refuses them by type.
        let accepted = field(case, "sig")
            .try_into()
            .is_ok_and(|signature| verify_strict(&key, &field(case, "msg"), &signature).is_ok());
        assert_eq!(accepted, case["result"] == "valid", "case {}", case["tcId"]);
        ran += 1;
    }
    assert_eq!(ran, 151, "the whole set ran");
}

#[test]
fn no_low_order_ed25519_point_is_accepted() {
    let file = json("ed25519-cctv/ed25519vectors.json");
    let cases = file.as_array().unwrap();
    let accepted: Vec<&Value> = cases
        .iter()
        .filter(|case| {
            let message = case["msg"].as_str().unwrap().as_bytes();
            verify_strict(&array(case, "key"), message, &array(case, "sig")).is_ok()
        })
        .collect();
    assert_eq!((cases.len(), accepted.len()), (914, 43), "the strict rules accept 43 of the edge cases");
    for case in accepted {
        let low = case["flags"]
            .as_array()
            .into_iter()
            .flatten()
            .any(|flag| flag == "low_order_A" || flag == "low_order_R");
        assert!(!low, "case {} has a low-order point", case["number"]);
    }
}

#[test]
fn hkdf_agrees_with_wycheproof() {
    let file = json("wycheproof/hkdf_sha256_test.json");
    let mut ran = 0;
    for (_, case) in wycheproof(&file) {
        ran += 1;
        if case["result"] != "valid" {
            continue; // outputs longer than HKDF allows, which 32 bytes never are
        }
        let expected = field(case, "okm");
        let derived = hkdf::derive(&field(case, "ikm"), &field(case, "salt"), &field(case, "info"));
        let length = expected.len().min(32);
        assert_eq!(derived[..length], expected[..length], "case {}", case["tcId"]);
    }
    assert_eq!(ran, 86, "the whole set ran");
}

#[test]
fn hkdf_agrees_with_rfc_5869() {
    // RFC 5869 appendix A.1, its first 32 bytes.
    let salt = bytes("000102030405060708090a0b0c");
    let derived = hkdf::derive(&[0x0b; 22], &salt, &bytes("f0f1f2f3f4f5f6f7f8f9"));
    assert_eq!(
        hex::encode(derived.as_slice()),
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
    );
    let key = array(
        &serde_json::json!({"prk": "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"}),
        "prk",
    );
    assert_eq!(
        hkdf::expand(&key, &bytes("f0f1f2f3f4f5f6f7f8f9")),
        derived,
        "Expand alone continues from the PRK"
    );
}

#[test]
fn ed25519_agrees_with_rfc_8032() {
    // RFC 8032 section 7.1, test 3.
    let key = "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025";
    let signature = concat!(
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac",
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    );
    let (key, signature) = (hex::decode(key).unwrap(), hex::decode(signature).unwrap());
    assert_eq!(verify_strict(&key, &[0xaf, 0x82], &signature), Ok(()));
    assert!(verify_strict(&key, &[0xaf, 0x83], &signature).is_err(), "another message is not signed");
}

mod hpke_sets {
    use super::*;
    use crate::boxes::{Cipher, Dh, Kdf};
    use crate::{BoxError, Identity, boxes};
    use ::hkdf::Hkdf;
    use ::hpke::{
        Deserializable, Kem, OpModeR, OpModeS, Serializable, setup_receiver, setup_sender_with_rng,
    };
    use rand_core::{Infallible, TryCryptoRng, TryRng};
    use sha2::Sha256;

    /// Gives the bytes of the test set as randomness.
    struct Given(Vec<u8>);

    impl TryRng for Given {
        type Error = Infallible;
        fn try_next_u32(&mut self) -> Result<u32, Infallible> {
            unreachable!("encapsulation draws bytes")
        }
        fn try_next_u64(&mut self) -> Result<u64, Infallible> {
            unreachable!("encapsulation draws bytes")
        }
        fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
            out.copy_from_slice(&self.0);
            Ok(())
        }
    }

    impl TryCryptoRng for Given {}

    /// Seals as the set's sender and opens as its receiver, over all its messages in order.
    fn agrees(case: &Value) -> usize {
        let (info, enc) = (field(case, "info"), field(case, "enc"));
        let receiver = <Dh as Kem>::PrivateKey::from_bytes(&field(case, "skRm")).unwrap();
        let public = Dh::sk_to_pk(&receiver);
        assert_eq!(public.to_bytes().as_slice(), field(case, "pkRm"), "the receiver's public key");
        let (made, mut sender) = setup_sender_with_rng::<Cipher, Kdf, Dh>(
            &OpModeS::Base,
            &public,
            &info,
            &mut Given(field(case, "ikmE")),
        )
        .unwrap();
        assert_eq!(made.to_bytes().as_slice(), enc, "the ephemeral public key");
        let enc = <Dh as Kem>::EncappedKey::from_bytes(&enc).unwrap();
        let mut receiver = setup_receiver::<Cipher, Kdf, Dh>(&OpModeR::Base, &receiver, &enc, &info).unwrap();
        let messages = case["encryptions"].as_array().unwrap();
        for message in messages {
            let (aad, ct, pt) = (field(message, "aad"), field(message, "ct"), field(message, "pt"));
            assert_eq!(sender.seal(&pt, &aad).unwrap(), ct, "sealing");
            assert_eq!(receiver.open(&ct, &aad).unwrap(), pt, "opening");
        }
        messages.len()
    }

    #[test]
    fn hpke_agrees_with_rfc_9180() {
        // RFC 9180 appendix A.2.1: base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, sequence 0.
        let case = serde_json::json!({
            "info": "4f6465206f6e2061204772656369616e2055726e",
            "ikmE": "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b",
            "skRm": "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb",
            "pkRm": "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a",
            "enc": "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a",
            "encryptions": [{
                "aad": "436f756e742d30",
                "pt": "4265617574792069732074727574682c20747275746820626561757479",
                "ct": "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
            }],
        });
        assert_eq!(agrees(&case), 1);
    }

    #[test]
    fn hpke_agrees_with_the_published_set() {
        let file = json("hpke/rfc9180-x25519-hkdfsha256-chacha20poly1305.json");
        let base = file.as_array().unwrap().iter().filter(|case| case["mode"] == 0);
        assert_eq!(base.map(agrees).sum::<usize>(), 257, "the whole base mode ran");
    }

    /// What RFC 9180 section 4.1 makes of a Diffie-Hellman result.
    fn kem_secret(dh: &[u8], enc: &[u8], public: &[u8]) -> [u8; 32] {
        let suite = [b"HPKE-v1".as_slice(), b"KEM\x00\x20"];
        let extract = [suite.concat().as_slice(), b"eae_prk", dh].concat();
        let expand = [&[0, 32], suite.concat().as_slice(), b"shared_secret", enc, public].concat();
        let mut secret = [0; 32];
        Hkdf::<Sha256>::new(None, &extract).expand(&expand, &mut secret).unwrap();
        secret
    }

    #[test]
    fn x25519_agrees_with_wycheproof_and_refuses_shared_zeros() {
        let file = json("wycheproof/x25519_test.json");
        let (mut ran, mut refused) = (0, 0);
        for (_, case) in wycheproof(&file) {
            let private = <Dh as Kem>::PrivateKey::from_bytes(&field(case, "private")).unwrap();
            let public = Dh::sk_to_pk(&private).to_bytes();
            let other = field(case, "public");
            let enc = <Dh as Kem>::EncappedKey::from_bytes(&other).unwrap();
            let shared = field(case, "shared");
            if shared == [0; 32] {
                refused += 1;
                assert!(Dh::decap(&private, None, &enc).is_err(), "case {} gives zeros", case["tcId"]);
                let key = other.try_into().unwrap();
                let sealed = boxes::seal_32(&mut Given(vec![7; 32]), &key, b"", &[0; 32]);
                assert_eq!(
                    sealed,
                    Err(BoxError::UnusableKey),
                    "case {}: nothing is sealed to it",
                    case["tcId"]
                );
                let identity = Identity::from_seed(&Seed::from_bytes([1; 32]));
                let opened = boxes::open_32(&identity, b"", &key, &[0; 48]);
                assert_eq!(opened, Err(BoxError::NotForThisIdentity), "case {}: nothing opens", case["tcId"]);
            } else {
                let secret = Dh::decap(&private, None, &enc).unwrap();
                assert_eq!(
                    secret.0.as_slice(),
                    kem_secret(&shared, &other, &public),
                    "case {}",
                    case["tcId"]
                );
            }
            ran += 1;
        }
        assert_eq!((ran, refused), (518, 31), "the whole set ran");
    }
}
