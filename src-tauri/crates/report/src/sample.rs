//! A small office to test with, and the vectors that others collected.

use std::path::Path;

use crate::audit::*;

pub(crate) fn moment(text: &str, rfc3339: &str) -> Moment {
    Moment { text: text.into(), rfc3339: rfc3339.into() }
}

/// Nine accesses to two accounts, with everything in them that is awkward to print.
pub(crate) fn office() -> Audit {
    let with = |change: fn(&mut Row)| {
        let mut row = anna();
        change(&mut row);
        row
    };
    Audit {
        title: "Who has access".into(),
        business: "Harbour Lane Studio".into(),
        fingerprint: "K7QF-2M9X-TR4D-8WNA".into(),
        as_of: moment("22 November 2026, 14:03", "2026-11-22T14:03:00+01:00"),
        made_at: moment("22 November 2026, 14:05", "2026-11-22T14:05:12+01:00"),
        made_by: "Anna Berger".into(),
        made_with: "Keyholder 0.1.0".into(),
        asked: Asked {
            as_of_ms: 1_795_352_580_000,
            by: By::Account,
            active_only: false,
            privileged_only: false,
            partners_only: false,
            account: None,
        },
        grouping: By::Account,
        filters: vec![],
        records_begin: moment("1 March 2024, 09:00", "2024-03-01T09:00:00+01:00"),
        nothing_on_record: false,
        remarks: vec![],
        totals: [
            (Figure::Accesses, 9),
            (Figure::Active, 5),
            (Figure::Owners, 1),
            (Figure::FactorOff, 2),
            (Figure::FactorUnknown, 1),
            (Figure::NotYet, 2),
            (Figure::Disabled, 1),
        ]
        .map(|(id, number)| Total::of(id, number, false))
        .into(),
        measures: vec![
            Measure {
                id: "dormant".into(),
                safeguard: "5.3".into(),
                name: "Access that nobody uses is taken away".into(),
                counts: "logins used in the last 45 days".into(),
                among: "all logins".into(),
                formula: "Divide the logins that were used in the last 45 days by all logins.".into(),
                met: 31,
                unmet: 4,
                unknown: 5,
                percent: Some(77),
                result: "31 of 40, 77 %, 5 unknown".into(),
            },
            Measure {
                id: "programs_recorded".into(),
                safeguard: "5.5".into(),
                name: "Every program has somebody who looks after it".into(),
                counts: "programs with somebody who looks after them".into(),
                among: "all programs".into(),
                formula: "Divide the programs that have somebody by all programs.".into(),
                met: 0,
                unmet: 0,
                unknown: 0,
                percent: None,
                result: "nothing to count".into(),
            },
        ],
        later: vec![],
        groups: vec![
            Group {
                heading: "Keyholder (this vault)".into(),
                rows: vec![
                    anna(),
                    with(|row| {
                        row.user.name = "Wolfeschlegelsteinhausenbergerdorff von und zu Hohenlohe-Öhringen".into();
                        row.user.username = "wolfeschlegelsteinhausenbergerdorff.hohenlohe@accounts.harbour-lane-studio.example".into();
                        row.login = "wolfeschlegelsteinhausenbergerdorffvonundzuhohenloheoehringen".into();
                        row.level = Level::Admin;
                        row.role = "Administrator".into();
                        row.permissions = vec!["may not: add owners".into(), "may: export the journal".into()];
                        row.second_factor = SecondFactor::Off;
                        row.state = State::Locked;
                    }),
                    with(|row| {
                        row.user.name = "محمد الأحمد".into();
                        row.company = "شركة الميناء".into();
                        row.role = "Billing only".into();
                        row.level = Level::Normal;
                        row.until = When::At(moment("31 March 2027", "2027-03-31"));
                    }),
                    with(|row| {
                        row.user.name = "王小明 (Wáng Xiǎomíng)".into();
                        row.state = State::NotYetSignedIn;
                        row.last_seen = When::Never;
                        row.second_factor = SecondFactor::Off;
                    }),
                    with(|row| {
                        row.user.name = "Kim 🙂 Nguyễn".into();
                        row.state = State::Disabled;
                    }),
                ],
            },
            Group {
                heading: "Newsletter: Constant Contact".into(),
                rows: vec![
                    with(|row| {
                        row.user.kind = Kind::ApiProcess;
                        row.user.name = "Nightly list export".into();
                        row.user.username = "list-export".into();
                    }),
                    with(|row| {
                        row.user.kind = Kind::ThirdParty;
                        row.user.name = "#read(\"/etc/passwd\") *bold* $x$ = <label> @ref \\".into();
                        row.company = "=HYPERLINK(\"http://evil.example\")".into();
                    }),
                    with(|row| {
                        row.login = None.into();
                        row.role = None.into();
                        row.level = Level::Unknown;
                        row.since = When::Unknown;
                        row.until = When::Unknown;
                        row.authorised_by = None.into();
                        row.reason = None.into();
                        row.last_seen = When::Unknown;
                        row.second_factor = SecondFactor::Unknown;
                        row.state = State::Expired;
                    }),
                    with(|row| row.user.name = "Ελένη Παπαδοπούλου / Дмитрий Ковалёв".into()),
                ],
            },
        ],
        proof: Proof {
            journal_head: "5f3a9c0e7b1d4286a0c3e5f7192b4d6880aa1bcd3e4f5061728394a5b6c7d8e9".into(),
            journal_entry: 1204,
            checkpoint: "0199c1f2-4c6a-7d3e-9b1a-5d2f4e6a8c01/journal\n1204\nXzqcDnsdQoagw+X3GStNaICqG80+T1BhcoOUpbbH2Ok=\n\n\
                         — keyholder+4a1b AAAAKx1c0Wm3b0d2l5c2lnbmF0dXJlLW5vdC1yZWFsLWJ1dC1hYm91dC10aGlzLWxvbmctc28tdGhlLWJveC13cmFwcw=="
                .into(),
            how_to_check: vec![
                "Open the vault, or any later copy of it, in Keyholder and choose Journal, then Check a report.".into(),
                "Type the entry number and the first eight characters of the head printed below.".into(),
                "Keyholder says whether the journal still holds this entry, unchanged, with everything before it.".into(),
            ],
            limits: vec![
                "Access that nobody entered in the register is not in this report.".into(),
                "Times are those of the computer that made the entry.".into(),
            ],
            signature: None,
        },
    }
}

fn anna() -> Row {
    Row {
        user: User {
            name: "Anna Berger".into(),
            username: "anna@harbourlane.example".into(),
            kind: Kind::Person,
        },
        company: "Harbour Lane Studio".into(),
        account: "Keyholder (this vault)".into(),
        login: "anna@harbourlane.example".into(),
        role: "Owner".into(),
        permissions: vec![],
        level: Level::Owner,
        since: When::At(moment("3 September 2024", "2024-09-03")),
        until: When::Never,
        authorised_by: "Founding of the vault".into(),
        reason: "Runs the office".into(),
        last_seen: When::At(moment("22 November 2026, 09:12", "2026-11-22T09:12:44+01:00")),
        second_factor: SecondFactor::On,
        state: State::Active,
    }
}

/// The office on a day before its records begin, with one access that was written down later.
pub(crate) fn before_the_records() -> Audit {
    let mut audit = office();
    audit.as_of = moment("1 January 2023, 23:59", "2023-01-01T23:59:59+01:00");
    audit.nothing_on_record = true;
    audit.remarks = vec![
        "This vault's records begin on 1 March 2024. For 1 January 2023 nothing is on record.".into(),
        "One access says that it began on or before that day, and was written down later. It is listed apart.".into(),
    ];
    audit.groups.clear();
    let heading = "Written down later, on 1 March 2024".to_owned();
    let group = Group { heading, rows: vec![anna()] };
    audit.later = vec![Later { written: moment("1 March 2024", "2024-03-01"), group }];
    audit
}

/// `lines` accesses of as many people to ten accounts.
pub(crate) fn big_office(lines: usize) -> Audit {
    let mut audit = office();
    let rows = (0..lines).map(|number| {
        let mut row = anna();
        row.user.name = format!("Person Number {number}").into();
        row.user.username = format!("person.{number}@harbourlane.example").into();
        row
    });
    let rows: Vec<Row> = rows.collect();
    audit.groups = rows
        .chunks(lines.div_ceil(10))
        .zip(1..)
        .map(|(rows, number)| Group { heading: format!("Account {number}"), rows: rows.to_vec() })
        .collect();
    audit
}

/// A JSON list of strings in `tests/vectors`.
pub(crate) fn vectors(name: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/vectors").join(name);
    let text = std::fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    serde_json::from_slice(&text).unwrap()
}
