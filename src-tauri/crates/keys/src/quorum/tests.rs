use super::*;
use crate::test_rng::TestRng;

const VAULT: VaultId = VaultId::from_bytes([5; 16]);
const QUORUM: IdentityId = IdentityId::from_bytes([200; 16]);

fn trustee(n: u8) -> (IdentityId, Identity) {
    (IdentityId::from_bytes([n; 16]), Identity::from_seed(&Seed::from_bytes([n; 32])))
}

fn made(m: usize, n: u8) -> Result<(Seed, Quorum), QuorumError> {
    let trustees: Vec<_> = (1..=n).map(trustee).map(|(id, identity)| (id, identity.public())).collect();
    make_quorum(&mut TestRng::new("quorum"), &VAULT, &QUORUM, m, &trustees)
}

/// What a group of trustees gets together in a subset: all the shares that open.
fn together(quorum: &Quorum, subset: usize, group: &[u8]) -> Seed {
    let shares: Vec<_> = group
        .iter()
        .map(|n| trustee(*n))
        .filter_map(|(id, identity)| open_share(quorum, subset, &VAULT, (&id, &identity)).ok())
        .collect();
    combine_shares(&VAULT, &shares)
}

#[test]
fn any_m_trustees_open_and_fewer_never_do() {
    for (m, n, subsets) in [(2, 3, 3), (3, 5, 10), (2, 2, 1), (4, 8, 70)] {
        let (seed, quorum) = made(m, n).unwrap();
        assert_eq!(quorum.subsets.len(), subsets, "{m} of {n}");
        for group in (0_u32..1 << n).filter(|group| group.count_ones() as usize <= m) {
            let group: Vec<u8> = (1..=n).filter(|i| group >> (i - 1) & 1 == 1).collect();
            let ids: Vec<_> = group.iter().map(|n| trustee(*n).0).collect();
            if let Some(subset) = quorum.subset_of(&ids) {
                assert_eq!(group.len(), m);
                assert_eq!(together(&quorum, subset, &group), seed, "{group:?} are enough of {m} of {n}");
            } else {
                assert!(group.len() < m, "every group of {m} has a subset");
                let tries = if n < 8 { subsets } else { 1 };
                assert!(
                    (0..tries).all(|subset| together(&quorum, subset, &group) != seed),
                    "{group:?} are too few"
                );
            }
        }
    }
}

#[test]
fn a_share_opens_only_for_its_trustee_in_its_subset_and_vault() {
    let (_, mut quorum) = made(2, 3).unwrap();
    let (id, dana) = trustee(1);
    let stranger = trustee(9);
    let refused = Err(QuorumError::Box(BoxError::NotForThisIdentity));
    assert!(open_share(&quorum, 0, &VAULT, (&id, &dana)).is_ok());
    assert_eq!(open_share(&quorum, 0, &VAULT, (&id, &stranger.1)).map(|_| ()), refused, "another identity");
    let nobody = open_share(&quorum, 0, &VAULT, (&stranger.0, &stranger.1)).map(|_| ());
    assert_eq!(nobody, Err(QuorumError::NoShare));
    assert_eq!(open_share(&quorum, 9, &VAULT, (&id, &dana)).map(|_| ()), Err(QuorumError::NoShare));
    quorum.subsets.swap(0, 1);
    assert_eq!(open_share(&quorum, 0, &VAULT, (&id, &dana)).map(|_| ()), refused, "a share names its subset");
}

#[test]
fn impossible_quorums_are_refused() {
    for (m, n) in [(1, 3), (0, 3), (4, 3), (2, 1), (2, 10)] {
        assert_eq!(made(m, n).map(|_| ()), Err(QuorumError::Impossible { m, trustees: usize::from(n) }));
    }
    let (id, identity) = trustee(1);
    let twice = [(id, identity.public()), (id, identity.public())];
    let made = make_quorum(&mut TestRng::new("twice"), &VAULT, &QUORUM, 2, &twice).map(|_| ());
    assert_eq!(made, Err(QuorumError::Impossible { m: 2, trustees: 2 }), "one person is not two trustees");
}
