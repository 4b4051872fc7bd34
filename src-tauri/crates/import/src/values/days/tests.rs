use super::*;

fn read(text: &str) -> String {
    let when = when(text, None);
    if let When::On(day) = when { day.to_string() } else { format!("{when:?}") }
}

#[test]
fn days_are_read_in_every_form_that_exports_have() {
    for (text, day) in [
        ("2026-08-31", "2026-08-31"),
        ("2026/04/10 04:05:20", "2026-04-10"),
        ("2020-08-06 20:37:50", "2020-08-06"),
        ("2022-12-21T16:19:23+00:00", "2022-12-21"),
        ("2024-03-01T10:00:00.123Z", "2024-03-01"),
        ("2026-05-01_08:00", "2026-05-01"),
        ("2026.08.31", "2026-08-31"),
        ("20260831", "2026-08-31"),
        ("20260831T085900Z", "2026-08-31"),
        ("8/19/2021 1:25:31 PM", "2021-08-19"),
        ("8/19/2021, 1:25:31\u{202f}PM", "2021-08-19"),
        ("31/08/2026 08:59", "2026-08-31"),
        ("31.08.2026", "2026-08-31"),
        ("1.2.26", "2026-02-01"),
        ("03.04.1999 08:59 Uhr", "1999-04-03"),
        ("28 Apr 2024", "2024-04-28"),
        ("28-Apr-24", "2024-04-28"),
        ("4 May 2018", "2018-05-04"),
        ("Mar 14, 2024", "2024-03-14"),
        ("March 14th, 2024 at 3:05 pm", "2024-03-14"),
        ("Tuesday, 14 March 2024", "2024-03-14"),
        ("Thu Mar 14 2024 10:00:00 GMT+0100 (Central European Standard Time)", "2024-03-14"),
        ("28. März 2024", "2024-03-28"),
        ("1er août 2023", "2023-08-01"),
        ("14 de marzo de 2024", "2024-03-14"),
        ("5 mei 2022", "2022-05-05"),
        ("12 gennaio 2021", "2021-01-12"),
        ("1588377600", "2020-05-02"),
        ("1588377600000", "2020-05-02"),
        ("1588377600.25", "2020-05-02"),
        ("133500000000000000", "2024-01-17"),
        ("45538", "2024-09-03"),
        ("45538.375", "2024-09-03"),
    ] {
        assert_eq!(read(text), day, "{text}");
    }
}

#[test]
fn what_is_no_day_is_not_made_one() {
    for text in [
        "Anna",
        "31/31/2026",
        "30 Feb 2024",
        "2024",
        "May 2024",
        "1,72E+12",
        "007",
        "soon",
        "12/2024",
        "10.0.0.1",
        "1.2.3.4",
    ] {
        assert_eq!(read(text), "NotADay", "{text}");
    }
    assert_eq!(read("+49 151 1234567"), "NotADay", "a telephone number");
}

#[test]
fn never_and_not_known_are_two_things() {
    for never in ["Never logged in", "Never accessed", "never", "NEVER", "nie", "9999-12-31"] {
        assert_eq!(when(never, None), When::Never, "{never}");
    }
    for unknown in [
        "",
        "N/A",
        "no_information",
        "not_supported",
        " --",
        "1970-01-01",
        "0",
        "0001-01-01T00:00:00Z",
        "1601-01-01",
    ] {
        assert_eq!(when(unknown, None), When::Unknown, "{unknown}");
    }
}

#[test]
fn a_day_may_be_told_by_what_it_is_older_than() {
    assert_eq!(when("Before 11 Feb 2017", None), When::Before("2017-02-11".parse().unwrap()));
    assert_eq!(when("Not active in the last 180 days", None), When::NotWithin(180));
    assert_eq!(when("> 90 days ago", None), When::NotWithin(90));
    assert_eq!(when("more than 3 weeks", None), When::NotADay);
}

#[test]
fn the_order_of_day_and_month_is_told_by_the_whole_column() {
    use DayOrder::{DayFirst, MonthFirst};
    for (cells, found) in [
        (&["03/04/2026", "31/08/2026", ""][..], OrderFound::Settled(DayFirst)),
        (&["03/04/2026", "8/19/2021 1:25:31 PM"], OrderFound::Settled(MonthFirst)),
        (&["03.04.2026"], OrderFound::Settled(DayFirst)),
        (&["03/04/2026", "N/A"], OrderFound::Open),
        (&["31/08/2026", "08/31/2026"], OrderFound::Mixed),
        (&["2026-04-03", "Never", "3 Apr 2026"], OrderFound::NotNeeded),
    ] {
        assert_eq!(order_of(cells.iter().copied()), found, "{cells:?}");
    }
    let day = "03/04/2026";
    assert_eq!(when(day, None), When::EitherWay, "nobody has said");
    assert_eq!(when(day, Some(DayFirst)), When::On("2026-04-03".parse().unwrap()));
    assert_eq!(when(day, Some(MonthFirst)), When::On("2026-03-04".parse().unwrap()));
    assert_eq!(
        when("31/08/2026", Some(MonthFirst)),
        When::On("2026-08-31".parse().unwrap()),
        "there is no thirty-first month, whatever was said"
    );
}

#[test]
fn an_end_behind_other_words_is_taken_off_them() {
    let day = |text: &str| Some(text.parse().unwrap());
    assert_eq!(with_end("Clerk (until 31.03.2026)"), ("Clerk", day("2026-03-31")));
    assert_eq!(with_end("ja, bis 31.03.2026"), ("ja", day("2026-03-31")));
    for none in ["until 31.03.2026", "Clerk (until 03/04/2026)", "Clerk 2", "Front end 2024-01-01 team"] {
        assert_eq!(with_end(none), (none, None), "{none}");
    }
}
