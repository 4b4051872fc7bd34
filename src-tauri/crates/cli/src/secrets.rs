//! Secrets a command needs: from a JSON file or standard input, else asked for on a terminal. Never from the command
//! line or the environment, which other programs can read.

use std::collections::BTreeMap;
use std::io::{self, BufRead, IsTerminal, Read};
use std::path::Path;

use words::said;
use zeroize::Zeroizing;

use crate::error::CommandError;
use crate::options::Options;
use crate::screen::Screen;
use crate::wording::{say, yes_or_no};

/// Longest JSON with secrets, in bytes: nine texts of a line or two.
const LONGEST: u64 = 64 * 1024;

/// A secret, or a name or question that is given beside one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    Username,
    Password,
    Code,
    VaultSecret,
    NewPassword,
    IdentityQuestion,
    IdentityAnswer,
    RecoveryCode,
    Words,
}

impl Item {
    /// What it is called in JSON.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Username => "username",
            Self::Password => "password",
            Self::Code => "code",
            Self::VaultSecret => "vault_secret",
            Self::NewPassword => "new_password",
            Self::IdentityQuestion => "identity_question",
            Self::IdentityAnswer => "identity_answer",
            Self::RecoveryCode => "recovery_code",
            Self::Words => "words",
        }
    }

    fn label(self) -> &'static str {
        words::label("cli_item", &self.name())
    }

    /// Whether others may see it typed. A code from the authenticator counts once and for a minute.
    fn is_shown(self) -> bool {
        match self {
            Self::Username | Self::Code | Self::IdentityQuestion => true,
            Self::Password
            | Self::VaultSecret
            | Self::NewPassword
            | Self::IdentityAnswer
            | Self::RecoveryCode
            | Self::Words => false,
        }
    }
}

type Given = BTreeMap<String, Zeroizing<String>>;

/// What was given, and whether somebody is there to ask.
pub(crate) struct Asked {
    given: Given,
    interactive: bool,
}

impl Asked {
    /// What `--secrets` names. From standard input a shell takes the first line, since commands follow.
    ///
    /// # Errors
    /// [`CommandError::Usage`] when it can't be read.
    pub(crate) fn from_options(options: &Options, shell: bool) -> Result<Self, CommandError> {
        let given = match &options.secrets {
            None => Given::new(),
            Some(path) => parse(&read(path, shell).map_err(|e| unreadable(path, &e))?)?,
        };
        Ok(Self { given, interactive: io::stdin().is_terminal() && !(shell && options.json) })
    }

    /// What one line of a shell brought with it.
    pub(crate) fn from_line(given: BTreeMap<String, String>, interactive: bool) -> Self {
        Self {
            given: given.into_iter().map(|(name, text)| (name, Zeroizing::new(text))).collect(),
            interactive,
        }
    }

    /// Whether somebody is there to ask.
    pub(crate) fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// Whether a script is there and nobody else: nobody can be asked, or what is needed was given beforehand.
    pub(crate) fn is_alone(&self) -> bool {
        !self.interactive || !self.given.is_empty()
    }

    /// The secret if it was given; nobody is asked.
    pub(crate) fn given(&self, item: Item) -> Option<Zeroizing<String>> {
        self.given.get(item.name()).cloned()
    }

    /// The secret, asked for where somebody is there.
    ///
    /// # Errors
    /// [`CommandError::Usage`] when it wasn't given and nobody is there to ask.
    pub(crate) fn need(&self, item: Item, screen: &Screen) -> Result<Zeroizing<String>, CommandError> {
        match self.given(item) {
            Some(text) => Ok(text),
            None if self.interactive => ask(item, screen),
            None => Err(CommandError::Usage(say(said::cli_item_needed(item.name())))),
        }
    }

    /// The secret if it was given or somebody is there to ask.
    ///
    /// # Errors
    /// As [`Asked::need`], never for want of it.
    pub(crate) fn wanted(
        &self,
        item: Item,
        screen: &Screen,
    ) -> Result<Option<Zeroizing<String>>, CommandError> {
        match self.given(item) {
            None if !self.interactive => Ok(None),
            Some(_) | None => {
                self.need(item, screen).map(Some).map(|text| text.filter(|text| !text.trim().is_empty()))
            }
        }
    }

    /// A password that somebody chooses: typed twice on a terminal.
    ///
    /// # Errors
    /// As [`Asked::need`]; when the two differ.
    pub(crate) fn choose(&self, screen: &Screen) -> Result<Zeroizing<String>, CommandError> {
        if let Some(given) = self.given(Item::NewPassword) {
            return Ok(given);
        }
        let first = self.need(Item::NewPassword, screen)?;
        if hidden(&say(said::cli_password_again()))? == first {
            return Ok(first);
        }
        Err(CommandError::Refused(say(said::cli_passwords_differ())))
    }
}

fn ask(item: Item, screen: &Screen) -> Result<Zeroizing<String>, CommandError> {
    if !item.is_shown() {
        return hidden(item.label());
    }
    screen.prompt(item.label());
    let mut line = String::new();
    io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|e| CommandError::Usage(say(said::cli_terminal_unread(e.to_string()))))?;
    Ok(Zeroizing::new(line.trim().to_owned()))
}

fn hidden(label: &str) -> Result<Zeroizing<String>, CommandError> {
    let text = rpassword::prompt_password(format!("{label}: "));
    text.map(Zeroizing::new).map_err(|e| CommandError::Usage(say(said::cli_terminal_unread(e.to_string()))))
}

fn read(path: &Path, shell: bool) -> io::Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::new());
    if path != Path::new("-") {
        files::open(path)?.take(LONGEST).read_to_string(&mut text)?;
    } else if shell {
        io::stdin().lock().take(LONGEST).read_line(&mut text)?;
    } else {
        io::stdin().lock().take(LONGEST).read_to_string(&mut text)?;
    }
    Ok(text)
}

fn parse(text: &str) -> Result<Given, CommandError> {
    let given: BTreeMap<String, Option<Zeroizing<String>>> =
        serde_json::from_str::<BTreeMap<String, Option<String>>>(text)
            .map_err(|e| {
                // The position only: the text itself is secret.
                let (line, column) = (e.line().to_string().into(), e.column().to_string().into());
                CommandError::Usage(say(said::CliSecretsNoJson { line, column }))
            })?
            .into_iter()
            .map(|(name, text)| (name, text.map(Zeroizing::new)))
            .collect();
    Ok(given.into_iter().filter_map(|(name, text)| Some((name, text?))).collect())
}

fn unreadable(path: &Path, error: &io::Error) -> CommandError {
    let pipe = error.get_ref().is_some_and(|inner| inner.is::<files::NotAFile>());
    CommandError::Usage(say(said::CliSecretsUnread {
        path: path.display().to_string().into(),
        pipe: yes_or_no(pipe),
        why: error.to_string().into(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Asked {
        Asked { given: parse(text).unwrap(), interactive: false }
    }

    #[test]
    fn secrets_come_from_a_json_object() {
        let asked = asked(r#"{"username":"ingrid","code":"012345","password":null,"other":"x"}"#);
        let need = |item| asked.need(item, &Screen::new(false));
        assert_eq!(*need(Item::Username).unwrap(), "ingrid");
        assert_eq!(*need(Item::Code).unwrap(), "012345", "a code's first zero counts");
        assert!(
            matches!(need(Item::Password), Err(CommandError::Usage(_))),
            "nothing given is not an empty password"
        );
    }

    #[test]
    fn a_mistake_in_the_secrets_is_told_without_them() {
        let Err(CommandError::Usage(said)) = parse(r#"{"password": "hunter2" "#) else { panic!("no JSON") };
        assert!(!said.contains("hunter2"), "{said:?} may end in a log");
        assert!(said.contains("line 1"), "{said:?} says where to look");
    }

    #[test]
    fn what_is_missing_is_named_as_in_the_json() {
        let Err(CommandError::Usage(said)) = asked("{}").need(Item::VaultSecret, &Screen::new(false)) else {
            panic!("nothing was given")
        };
        assert!(said.contains("\"vault_secret\""), "{said:?} tells what to write");
    }
}
