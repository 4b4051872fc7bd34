//! The words that stand over columns, in the languages that offices and their vendors use.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Meaning::{self, *};
use crate::fold::{beginning, is_no_word};

/// What a head says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// The head is one of the words for this.
    Exactly(Meaning),
    /// The head begins or ends like the words for this.
    Likely(Meaning),
    /// It says whose column it is, and the cells say whether by name, address or login.
    Who,
    /// It says what they sign in with, which may be all that says who.
    SignsIn,
    /// A start or end, of a person or of an access.
    Span(Meaning),
    /// Known, and nothing that is read.
    Nothing,
    /// Passwords.
    Passwords,
    /// Unknown.
    Unknown,
}

/// What a head says.
pub(crate) fn said(head: &str) -> Said {
    if is_no_word(head) {
        return Said::Unknown;
    }
    let whole = squeezed(head);
    let without_brackets = squeezed(&unbracketed(head));
    for key in [&whole, &without_brackets] {
        if let Some(said) = WORDS.get(key.as_str()) {
            return *said;
        }
    }
    pattern(&without_brackets)
}

/// The day that a head carries, `User account status [2022-09-06 GMT]`: the day of the data.
pub(crate) fn day_in(head: &str) -> Option<directory::Day> {
    let (_, inside) = head.split_once('[')?;
    inside.split_once(" GMT]")?.0.parse().ok()
}

/// Whether a head says that its cells name several services or accounts each.
pub(crate) fn is_plural(head: &str) -> bool {
    const PLURALS: &[&str] = &[
        "services",
        "systems",
        "applications",
        "apps",
        "tools",
        "products",
        "accounts",
        "systeme",
        "anwendungen",
        "programme",
        "konten",
        "zugange",
        "logiciels",
        "outils",
        "systemes",
        "comptes",
        "sistemas",
        "aplicaciones",
        "herramientas",
        "cuentas",
        "systemen",
        "applicaties",
        "programmas",
        "sistemi",
        "applicazioni",
        "strumenti",
    ];
    PLURALS.contains(&&*squeezed(head))
}

/// Letters and digits only, lower case, accents off: `E-Mail`, `email` and `e_mail` are one word, and so are
/// `userPrincipalName` and `User principal name`. Of a long head, the beginning.
pub(crate) fn squeezed(head: &str) -> String {
    beginning(head)
        .nfkd()
        .filter(|symbol| !is_combining_mark(*symbol))
        .flat_map(char::to_lowercase)
        .filter(|symbol| symbol.is_alphanumeric())
        .collect()
}

/// Without what stands in brackets: `[READ ONLY]`, `(UTC)`, `[2022-09-06 GMT]`.
fn unbracketed(head: &str) -> String {
    let mut depth = 0u32;
    head.chars()
        .filter(|symbol| match symbol {
            '[' | '(' | '{' => {
                depth += 1;
                false
            }
            ']' | ')' | '}' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// Heads that carry the name of a site or product: `Last seen in Jira - acme`, `last_seen_figma`.
fn pattern(key: &str) -> Said {
    const SEEN: [&str; 8] = [
        "lastseen",
        "lastactive",
        "lastactivity",
        "lastlogin",
        "lastsignin",
        "lastlogon",
        "lastaccess",
        "letzteanmeldung",
    ];
    const SEEN_AT_END: [&str; 4] = ["lastused", "lastuseddate", "lastactivitydate", "lastsignindate"];
    const FACTOR: [&str; 3] = ["2fa", "mfa", "twofactor"];
    if SEEN.iter().any(|start| key.starts_with(start)) || SEEN_AT_END.iter().any(|end| key.ends_with(end)) {
        return Said::Likely(LastSeen);
    }
    // "2FA required by date" is a rule, not what somebody has.
    if FACTOR.iter().any(|word| key.contains(word))
        && !["requir", "enforc", "date"].iter().any(|word| key.contains(word))
    {
        return Said::Likely(SecondFactor);
    }
    // Settings of a login: "strong password required".
    if ["enabled", "required", "enforced", "neverexpires"].iter().any(|end| key.ends_with(end)) {
        return Said::Nothing;
    }
    Said::Unknown
}

static WORDS: LazyLock<HashMap<&'static str, Said>> = LazyLock::new(|| words().collect());

/// Every word with what it says.
fn words() -> impl Iterator<Item = (&'static str, Said)> {
    let exact = EXACT.iter().map(|(meaning, list)| (Said::Exactly(*meaning), *list));
    let nearly = NEARLY.iter().map(|(meaning, list)| (Said::Likely(*meaning), *list));
    let spans = SPANS.iter().map(|(meaning, list)| (Said::Span(*meaning), *list));
    let others =
        [(Said::Who, WHO), (Said::SignsIn, SIGNS_IN), (Said::Nothing, NOTHING), (Said::Passwords, PASSWORDS)];
    let lists = exact.chain(nearly).chain(spans).chain(others);
    lists.flat_map(|(said, list)| list.split_whitespace().map(move |word| (word, said)))
}

/// Whose column it is, by whatever they are called by.
const WHO: &str = "
    user users username userid member members memberid teammember accountuser
    benutzer benutzername benutzerin nutzer utilisateur utilisateurs nomdutilisateur usuario usuarios
    nombredeusuario gebruiker gebruikersnaam utente utenti nomeutente userprincipalname upn
    benutzerprinzipalname principal identifiant kennung benutzerkennung";

/// What they sign in with.
const SIGNS_IN: &str = "
    login logins loginname loginid accountlogin signin signinname loginaccount loginused logonname samaccountname
    userlogin handle githubcomlogin anmeldung anmeldename zugangsname";

/// A start or an end. In a list with accounts it is the access's, else the person's.
const SPANS: &[(Meaning, &str)] = &[
    (
        StartDay,
        "start startdate startday starts from begin begindate beginn startdatum von datedebut debut
        fechadeinicio fechainicio inicio datainizio datadiinizio inizio begindatum",
    ),
    (
        StopDay,
        "end enddate endday ends stop stops enddatum ende datefin datedefin fin fechadefin fechafin einddatum
        einde datafine datadifine fine",
    ),
];

/// Known and not read.
const NOTHING: &str = "
    notes note comments comment remarks remark bemerkung bemerkungen kommentar notizen notiz commentaire commentaires
    remarque remarques notas comentarios opmerkingen opmerking osservazioni commenti
    employeeid personid phone phonenumber mobile mobilephone telephone tel telefon handy telefono telefoon cellulare fax pmi location
    city country address office building desk room id no nr number line lfdnr
    group gruppe groupe grupo groep gruppo
    passwordhashfunction recoveryemail homesecondaryemail worksecondaryemail secondaryemails
    alternateemailaddress newprimaryemail newstatus manager manageremail proxyaddresses licenses licences license
    usagelocation objectid imgroup billingactive hassso mfarequired ticket date
    dateofbirth birthday geburtstag geburtsdatum";

/// Secrets, which are not read and are worth a word.
const PASSWORDS: &str =
    "password passwords pwd pass passwort passworter kennwort motdepasse contrasena clave wachtwoord
    parolachiave pin pincode";

/// Words that another head says better.
const NEARLY: &[(Meaning, &str)] =
    &[(Department, "orgunit orgunitpath organizationalunit"), (Name, "githubcomname accountholder")];

const EXACT: &[(Meaning, &str)] = &[
    (Name, "name fullname displayname employee employees employeename person people personname staff staffname
        nameofuser contactname contact membername teammembername whoname worker colleague
        vollername vollstandigername anzeigename mitarbeiter mitarbeiterin mitarbeitende mitarbeitername
        vorundnachname nameundvorname namevorname
        nom nomcomplet nometprenom nomprenom nomdaffichage collaborateur collaborateurs employe salarie personne
        nombre nombrecompleto nombreyapellidos nombreparamostrar empleado empleada empleados persona trabajador
        naam volledigenaam weergavenaam medewerker medewerkers werknemer persoon
        nome nomecompleto nomeecognome cognomeenome nomevisualizzato dipendente dipendenti collaboratore nominativo"),
    (FirstName, "firstname givenname forename first given vorname vornamen rufname prenom prenoms nombredepila
        voornaam roepnaam"),
    (LastName, "lastname surname familyname last family sn nachname familienname zuname nomdefamille apellido
        apellidos primerapellido achternaam cognome"),
    (Email, "email emailaddress emails mail mailaddress useremail memberemail workemail primaryemail
        primaryemailaddress emailid loginemail contactemail businessemail notificationaddress notifyaddress
        companyemail accountemail nameemail
        emailadresse mailadresse epost geschaftlicheemail emailgeschaftlich dienstlicheemail
        adresseemail adressemail courriel adresseelectronique adressedecourriel adressecourriel mel
        correo correoelectronico direcciondecorreo direcciondecorreoelectronico
        emailadres mailadres indirizzoemail indirizzodiposta indirizzodipostaelettronica posta postaelettronica"),
    (JobTitle, "jobtitle title job position jobposition jobrole jobfunction function employeetitle rolecategory
        stelle stellenbezeichnung funktion berufsbezeichnung tatigkeit jobbezeichnung
        poste fonction titre intituledeposte puesto cargo puestodetrabajo
        functie functietitel mansione qualifica posizione"),
    (Department, "department departments dept team division businessunit
        abteilung bereich departement equipe departamento area equipo afdeling reparto dipartimento ufficio"),
    (Company, "company companyname organisation organization employer firm partner agency supplier
        firma unternehmen gesellschaft arbeitgeber societe entreprise organisme empresa compania
        bedrijf bedrijfsnaam organisatie werkgever azienda societa impresa ditta"),
    (StartDay, "hiredate hired dateofhire firstday onboardingdate onboarded employmentstart employmentstartdate
        eintritt eintrittsdatum eingestelltam arbeitsbeginn datedentree datedembauche dateentree
        fechadealta fechadeingreso datumindienst indienst indienstsinds datadiassunzione assunzione"),
    (StopDay, "lastday lastdayofwork lastworkingday leavingdate leavedate terminationdate termination exitdate
        contractend contractenddate offboardingdate leftdate left dateofleaving
        austritt austrittsdatum ausgeschiedenam letzterarbeitstag vertragsende datedesortie datededepart
        fechadebaja fechadesalida datumuitdienst uitdienst cessazione datadicessazione"),
    (Status, "status userstatus accountstatus memberstatus membershipstatus state userstate active isactive enabled
        isenabled accountenabled useraccountstatus useractive employmentstatus currentstatus reviewstatus
        zustand aktiv statut etat actif estado activo actief stato attivo"),
    (Blocked, "blocked isblocked blockcredential blocksignin signinblocked deactivated isdeactivated disabled
        isdisabled suspended issuspended locked islocked userlocked archived isarchived inactive deleted
        gesperrt deaktiviert anmeldunggesperrt anmeldeinformationenblockieren bloque desactive suspendu
        bloqueado desactivado suspendido geblokkeerd uitgeschakeld gedeactiveerd bloccato disattivato sospeso"),
    (Kind, "kind type usertype persontype membertype employeetype identitytype contracttype
        art typ benutzertyp personentyp genre tipo tipodeusuario soort gebruikerstype tipoutente"),
    (Responsible, "responsible responsibleperson lookedafterby caretaker custodian
        verantwortlich verantwortlicher verantwortliche verantwortlicheperson ansprechpartner zustandig
        responsable verantwoordelijke verantwoordelijk responsabile"),
    (Purpose, "purpose usedfor whatfor zweck verwendung verwendungszweck finalite usage finalidad proposito
        doel finalita scopo"),
    (Service, "service services servicename system systems systemname application applications applicationname app
        apps appname tool tools toolname software product products vendor vendorname platform site program
        programme saas provider resource
        dienst dienste anwendung anwendungen programm plattform anbieter werkzeug logiciel logiciels outil outils systeme systemes plateforme fournisseur
        servicio sistema sistemas aplicacion aplicaciones herramienta herramientas plataforma proveedor systeem systemen applicatie applicaties toepassing programma programmas
        leverancier servizio applicazione applicazioni strumento strumenti sistemi piattaforma fornitore"),
    (Account, "account accounts accountname workspace tenant konto konten kontoname zugang zugange compte comptes nomducompte
        cuenta cuentas nombredelacuenta nomeaccount"),
    (AccountId, "accountid accountnumber accountno customerid customernumber customerno clientid tenantid
        kontonummer kontoid kundennummer numerodecompte identifiantducompte numeroclient numerodecuenta idcuenta
        klantnummer accountnummer numeroconto idaccount codicecliente"),
    (Url, "url link website webaddress web loginurl loginpage loginlink webadresse internetadresse siteweb
        adresseweb paginaweb sitioweb sitoweb webadres indirizzoweb"),
    (Owner, "owner accountowner systemowner businessowner serviceowner applicationowner ownedby primaryowner
        eigentumer besitzer inhaber kontoinhaber proprietaire titulaire propietario titular eigenaar proprietario
        titolare"),
    (Role, "role roles userrole userroles accountrole accountroles orgrole adminrole adminroles adminstatus rolegroup
        groups groupname usergroups accessgroup membership profile profilename maxrole accessrole permission
        permissions permissionset cidroles accounttype seattype githubcommemberroles githubcomenterpriseroles
        rolle rollen benutzerrolle gruppen berechtigung berechtigungen rechte droits groupes profil
        autorisation autorisations rol permiso permisos grupos perfil rechten machtigingen groepen
        ruolo ruoli permessi autorizzazioni gruppi profilo"),
    (Level, "level accesslevel levelofaccess permissionlevel privilege privileges accesstype access hasaccess
        accessrights stufe zugriff zugriffsstufe zugriffsrecht berechtigungsstufe niveau niveaudacces acces nivel
        niveldeacceso acceso toegang toegangsniveau livello livellodiaccesso accesso"),
    (Administrator, "admin isadmin administrator isadministrator superadmin issuperadmin"),
    (Since, "since accesssince grantdate granted dategranted granteddate accessgranted created createdat createdon
        createddate createddatetime datecreated creationdate whencreated usercreationtime usercreatedat addedtoorg
        addedon dateadded joined joindate datejoined userregistered accountcreated activationdate validfrom
        seit erstellt erstelltam angelegtam gewahrtam gultigab gultigvon hinzugefugtam zugriffseit
        depuis creele datedecreation accordele dateajout desde fechadecreacion creado concedido
        sinds aangemaakt aangemaaktop toegekendop dal creatoil datadicreazione concessoil"),
    (Until, "until expires expireson expiry expirydate expiration expirationdate expirationtimestamp accessexpires
        accessexpired accessexpiration accessuntil validuntil validto accessend accessends
        bis gultigbis ablaufdatum lauftabam ablauf jusqua jusquau dateexpiration datedexpiration
        hasta caducidad fechadecaducidad vence tot verloopt verloopdatum geldigtot finoa finoal scadenza
        datadiscadenza"),
    (LastSeen, "lastused lastvisit lastuse letzteraufruf letzterlogin letzterzugriff letzteaktivitat zuletztaktiv
        zuletztangemeldet zuletztgesehen zuletztverwendet derniereconnexion dernieracces derniereactivite
        ultimoacceso ultimoiniciodesesion ultimaconexion ultimaactividad laatstgezien laatsteaanmelding laatstelogin
        laatstactief laatsteactiviteit ultimoaccesso ultimologin ultimaattivita ultimaconnessione"),
    (SecondFactor, "secondfactor 2fa mfa mfastatus mfaactive twofactor twofactorauthentication
        twofactorauthenticationenabled twostep twostepverification twosteplogin twostepauthentication
        2stepverification 2stepverificationenrollment 2svenrolled ismfaregistered multifactor
        multifactorauthentication totp tfaenabled otp authenticator factors
        zweiterfaktor zweifaktor 2faktor zweifaktorauthentifizierung zweistufigeanmeldung zweistufigezugangsdaten
        doubleauthentification secondfacteur authentificationadeuxfacteurs validationendeuxetapes
        identificationendeuxetapes segundofactor doblefactor autenticaciondedosfactores verificacionendospasos
        tweedefactor tweestapsverificatie tweefactorauthenticatie
        secondofattore autenticazioneaduefattori verificainduepassaggi"),
    (AuthorisedBy, "authorisedby authorizedby approvedby approver grantedby allowedby addedby approval
        genehmigtvon freigegebenvon erlaubtvon bewilligtvon genehmigtdurch autorisepar approuvepar accordepar
        validepar autorizadopor aprobadopor concedidopor goedgekeurddoor geautoriseerddoor toegekenddoor
        autorizzatoda approvatoda concessoda"),
    (Reason, "reason justification businessjustification why rationale grund begrundung raison motif justificatif
        motivo razon justificacion reden motivatie motivazione giustificazione"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_has_two_meanings() {
        let mut seen = HashMap::new();
        for (word, said) in words() {
            let before = seen.insert(word, said);
            assert_eq!(before, None, "{word}");
            assert_eq!(squeezed(word), word, "it is compared in this form");
        }
    }

    #[test]
    fn a_head_is_known_in_every_spelling() {
        for (head, meaning) in [
            ("Email Address [Required]", Email),
            ("E-Mail", Email),
            ("email_address", Email),
            ("\u{feff}Email", Email),
            ("Last Login(UTC)", LastSeen),
            ("createdDateTime", Since),
            ("Status [READ ONLY]", Status),
            ("User account status [2022-09-06 GMT]", Status),
            ("isMfaRegistered", SecondFactor),
            ("2sv Enrolled [READ ONLY]", SecondFactor),
            ("Prénom", FirstName),
            ("Gültig bis", Until),
            ("Teléfono de", Ignore),
            ("Correo electrónico", Email),
            ("Afdeling", Department),
            ("Ultimo accesso", LastSeen),
            ("Authorised by", AuthorisedBy),
        ] {
            let said = said(head);
            let told = match said {
                Said::Exactly(meaning) | Said::Likely(meaning) | Said::Span(meaning) => meaning,
                Said::Who | Said::SignsIn | Said::Nothing | Said::Passwords | Said::Unknown => Ignore,
            };
            assert_eq!(told, meaning, "{head}");
        }
    }

    #[test]
    fn a_head_that_names_a_product_is_known_by_its_beginning_or_end() {
        for head in [
            "Last seen in Jira - acme",
            "last_seen_figma",
            "Exchange Last Activity Date",
            "access_key_1_last_used_date",
        ] {
            assert_eq!(said(head), Said::Likely(LastSeen), "{head}");
        }
        assert_eq!(said("access_key_1_last_used_region"), Said::Unknown, "a place is no day");
        assert_eq!(said("has-2fa"), Said::Likely(SecondFactor));
        assert_eq!(said("GitHub com two factor auth required by date"), Said::Unknown, "a rule is no factor");
        assert_eq!(said("2sv Enforced [READ ONLY]"), Said::Nothing, "nor is this");
    }

    #[test]
    fn the_day_of_the_data_may_stand_in_a_head() {
        assert_eq!(day_in("Admin status [2022-09-06 GMT]").unwrap().to_string(), "2022-09-06");
        assert_eq!(day_in("Status [READ ONLY]"), None);
    }
}
