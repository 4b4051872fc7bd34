use super::Meaning::*;
use super::*;
use crate::shape;
use crate::testing::sheet;

fn meanings(text: &str) -> Vec<Meaning> {
    let sheet = sheet(text);
    let shape = shape::suggest(&sheet).shape;
    suggest(&sheet, shape).iter().map(|suggestion| suggestion.meaning).collect()
}

#[test]
fn the_columns_of_vendors_lists_are_known() {
    assert_eq!(
        meanings(
            "Email,First Name,Last Name,Department,User Group,IM Group,Last Login(UTC),Last Client Version,\
             Creation Date,Role,User Type,Login Type,User Status,PMI,Job Title,Location\n\
             a@example.org,Anna,Berger,Office,,,2020-08-06 20:37:50,5.0,2020-05-30,Owner,Basic,Work Email,Active,200,,\n"
        ),
        [
            Email, FirstName, LastName, Department, Ignore, Ignore, LastSeen, Ignore, Since, Role, Ignore,
            Ignore, Status, Ignore, JobTitle, Ignore
        ],
        "Zoom"
    );
    assert_eq!(
        meanings(
            "Display name,User principal name,Object Id,First name,Last name,When created,Title,Block credential,\
             Password never expires,Proxy addresses\n\
             Anna Berger,anna@example.org,1f2e3d4c-0000,Anna,Berger,2020-05-30 10:00:00Z,Owner,False,True,SMTP:anna@example.org\n"
        ),
        [Name, Email, Ignore, FirstName, LastName, Since, JobTitle, Blocked, Ignore, Ignore],
        "Microsoft 365"
    );
    assert_eq!(
        meanings(
            "username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp\n\
             anna,anna@example.org,Admin,1,1,0,U012AB3CD4,Anna Berger,anna,1588377600\n"
        ),
        [Username, Email, Status, Ignore, SecondFactor, Ignore, Ignore, Name, Ignore, Until],
        "Slack: the opaque number is no login"
    );
    assert_eq!(
        meanings(
            "First Name [Required],Last Name [Required],Email Address [Required],Org Unit Path [Required],\
             Status [READ ONLY],Last Sign In [READ ONLY],Recovery Email,2sv Enrolled [READ ONLY],2sv Enforced [READ ONLY]\n\
             Anna,Berger,anna@example.org,/,Active,Never logged in,berger@example.net,True,False\n"
        ),
        [FirstName, LastName, Email, Department, Status, LastSeen, Ignore, SecondFactor, Ignore],
        "Google Workspace"
    );
}

#[test]
fn heads_in_five_more_languages_are_known() {
    for (text, known) in [
        (
            "Vorname;Nachname;E-Mail;Abteilung;Eintritt;Austritt\nAnna;Berger;a@example.org;Büro;1.2.2020;\n",
            [FirstName, LastName, Email, Department, StartDay, StopDay],
        ),
        (
            "Nom;Prénom;Courriel;Service;Date d'entrée;Date de sortie\nBerger;Anna;a@example.org;Vente;01/02/2020;\n",
            [LastName, FirstName, Email, Department, StartDay, StopDay],
        ),
        (
            "Nombre;Apellidos;Correo electrónico;Departamento;Fecha de alta;Fecha de baja\nAna;Gil;a@example.org;Ventas;1/2/2020;\n",
            [FirstName, LastName, Email, Department, StartDay, StopDay],
        ),
        (
            "Voornaam;Achternaam;E-mailadres;Afdeling;Datum in dienst;Datum uit dienst\nAnna;Bos;a@example.org;Verkoop;1-2-2020;\n",
            [FirstName, LastName, Email, Department, StartDay, StopDay],
        ),
        (
            "Nome;Cognome;Indirizzo e-mail;Reparto;Data di assunzione;Data di cessazione\nAnna;Riva;a@example.org;Vendite;1/2/2020;\n",
            [FirstName, LastName, Email, Department, StartDay, StopDay],
        ),
    ] {
        assert_eq!(meanings(text), known, "{text}");
    }
}

#[test]
fn a_column_of_users_is_named_by_what_stands_in_it() {
    assert_eq!(meanings("System,User,Role\nZoom,Anna Berger,Admin\n"), [Service, Name, Role]);
    assert_eq!(meanings("System,User,Role\nZoom,anna@example.org,Admin\n"), [Service, Email, Role]);
    assert_eq!(meanings("System,User,Role\nZoom,anna,Admin\n"), [Service, Username, Role]);
    assert_eq!(
        meanings("mail,userPrincipalName,displayName\nanna@example.org,anna@example.onmicrosoft.com,Anna\n"),
        [Email, Login, Name],
        "a second address of the same people is what they sign in with"
    );
}

#[test]
fn start_and_end_are_the_access_s_where_there_is_an_account() {
    assert_eq!(
        meanings("Name,System,Start date,End date\nAnna,Zoom,2020-01-01,\n"),
        [Name, Service, Since, Until]
    );
    assert_eq!(
        meanings("Name,Email,Start date,End date\nAnna,,2020-01-01,\n"),
        [Name, Email, StartDay, StopDay]
    );
    assert_eq!(meanings("Service,URL,Responsible\nZoom,https://zoom.us,Anna\n"), [Service, Url, Owner]);
}

#[test]
fn ticks_under_a_known_head_are_an_account() {
    assert_eq!(
        meanings("Name,Mail,Website,Zoom,Notes\nAnna,x,,x,likes tea\nBen,,x,x,\n"),
        [Name, AccountColumn, AccountColumn, AccountColumn, Ignore],
        "nobody's address is x"
    );
}

#[test]
fn of_two_columns_for_one_thing_the_surer_or_first_is_taken_and_it_is_said() {
    let sheet = sheet("Name,Name,Email,E-Mail\nAnna,Berger,a@example.org,b@example.org\n");
    let suggested = suggest(&sheet, Shape::List);
    assert_eq!(suggested[0].meaning, Name);
    assert_eq!(
        (suggested[1].meaning, suggested[1].because),
        (Ignore, Because::Already(0)),
        "somebody has to choose"
    );
    assert_eq!((suggested[3].meaning, suggested[3].because), (Ignore, Because::Already(2)));
}

#[test]
fn addresses_without_a_head_are_addresses() {
    assert_eq!(meanings("anna@example.org\nben@example.org\n"), [Email]);
}
