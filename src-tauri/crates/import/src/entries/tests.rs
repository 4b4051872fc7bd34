use super::*;

fn read(text: &str) -> Sheet {
    Entries::of(text).unwrap().read(text, Vec::new(), &Budget::whole()).unwrap()
}

fn rows(sheet: &Sheet) -> Vec<(u32, Vec<&str>)> {
    sheet.rows.iter().map(|row| (row.line, row.cells.iter().map(String::as_str).collect())).collect()
}

#[test]
fn the_people_of_a_directory_are_read() {
    let text = "# from the directory\nversion: 1\n\ndn: ou=users,dc=example\nobjectClass: organizationalUnit\nou: users\n\n\
                dn: uid=odenby,ou=users,dc=example\nobjectClass: inetOrgPerson\ncn: Orla\n  Denby\nsn: Denby\nuid: odenby\n\
                mail: orla@example.com\nmail: denby@example.com\nuserAccountControl: 512\nmemberOf: CN=Admins,OU=Groups\n\
                memberOf: CN=Smith\\, Co,OU=Groups\nuserPassword:: eHh4\n\n\
                dn:: dWlkPWptCg==\ndisplayName:: SsO2cmcgTcO8w59pZw==\nsAMAccountName: jm\nuserAccountControl: 514\n\
                lastLogonTimestamp: 133500000000000000\ndepartment: Büro\n";
    let sheet = read(text);
    assert_eq!(
        sheet.header,
        [
            "Name",
            "Last name",
            "E-mail address",
            "Other e-mail addresses",
            "Username",
            "Department",
            "Groups",
            "Last login",
            "Account disabled"
        ]
    );
    assert_eq!(
        rows(&sheet),
        [
            (
                8,
                vec![
                    "Orla Denby",
                    "Denby",
                    "orla@example.com",
                    "denby@example.com",
                    "odenby",
                    "",
                    "Admins; Smith, Co",
                    "",
                    "FALSE"
                ]
            ),
            (21, vec!["Jörg Müßig", "", "", "", "jm", "Büro", "", "2024-01-17", "TRUE"]),
        ]
    );
    let fields = vec!["userPassword".to_owned()];
    let lines = [4].into_iter().collect();
    assert_eq!(sheet.notes, [Note::EntriesLeftOut { lines }, Note::FieldsLeftOut { fields }]);
}

#[test]
fn what_a_directory_is_told_to_change_is_no_person() {
    let text = "dn: cn=a\nchangetype: delete\n\ndn: cn=b\nchangetype: add\ncn: Ben\n";
    assert_eq!(rows(&read(text)), [(4, vec!["Ben"])]);
}

#[test]
fn the_people_of_an_address_book_are_read() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Denby;Orla;;;\r\nFN:Orla De\r\n nby\r\nORG:Quayside\\; Co;Office\r\n\
                EMAIL;TYPE=home:o@home.example\r\nitem1.EMAIL;TYPE=\"work,pref\":orla@example.com\r\nTEL:1\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FC=DFig;J=\r\n=F6rg\r\n\
                EMAIL;INTERNET:j@example.com\r\nTITLE:Clerk\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Everybody\r\nEND:VCARD\r\n";
    let sheet = read(text);
    let (name, title) = (sheet.header.iter().position(|head| head == "Name"), sheet.header.len() - 3);
    assert_eq!((name, sheet.header[title].as_str()), (Some(0), "Job title"));
    assert_eq!(
        rows(&sheet),
        [
            (
                1,
                vec![
                    "Orla Denby",
                    "Orla",
                    "Denby",
                    "orla@example.com",
                    "o@home.example",
                    "",
                    "Office",
                    "Quayside; Co"
                ]
            ),
            (11, vec!["Jörg Müßig", "Jörg", "Müßig", "j@example.com", "", "Clerk"]),
        ]
    );
    let lines = [18].into_iter().collect();
    assert_eq!(
        sheet.notes,
        [Note::EntriesLeftOut { lines }, Note::FieldsLeftOut { fields: vec!["TEL".to_owned()] }]
    );
}

#[test]
fn a_table_is_no_list_of_entries() {
    for text in ["dn,cn\na,b\n", "Name,Email\n", "version: 1\nName;x\n", "", "# only\n"] {
        assert_eq!(Entries::of(text), None, "{text:?}");
    }
}
