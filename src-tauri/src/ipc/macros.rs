//! What a line of `calls.rs` becomes.

/// Makes the commands of the calls that are listed, and `listed`, which collects them.
macro_rules! calls {
    (
        use { $($import:tt)* };
        $(
            $(#[$doc:meta])*
            fn $name:ident $(::<$generic:path>)? $(($($params:tt)*))? $(-> $answer:ty)? $(=> $how:ident $(($work:ident))?)?;
        )*
    ) => {
        use { $($import)* };
        use super::{Answer, Shared, by_hand::*, secret::Secret};
        use crate::api::Work;

        $(command! { ($($how $(($work))?)?) [$(#[$doc])*] $name $(($($params)*))? ($($answer)?) })*

        /// All of them.
        pub(super) fn listed<R: tauri::Runtime>() -> tauri_specta::Commands<R> {
            tauri_specta::collect_commands![$($name $(::<$generic>)?),*]
        }
    };
}

/// Makes the command of one call, unless it is written by hand.
macro_rules! command {
    ((by_hand) [] $name:ident ()) => {};
    (() $($call:tt)*) => { command! { (run) $($call)* } };
    ($how:tt $doc:tt $name:ident $params:tt ()) => { command! { $how $doc $name $params (()) } };
    ((stop($work:ident)) [$($doc:tt)*] $name:ident () ($answer:ty)) => {
        $($doc)*
        #[tauri::command]
        #[specta::specta]
        pub(crate) async fn $name(api: Shared<'_>) -> Answer<$answer> {
            api.stop(Some(Work::$work));
            Ok(())
        }
    };
    ($how:tt $doc:tt $name:ident ($($params:tt)*) ($answer:ty)) => {
        sent! { [$how $doc $name $answer] [] [] $($params)* }
    };
}

/// Makes the command of one call of the API: takes its parameters one after the other and says what a page sends for
/// each, and how that is handed to the API.
macro_rules! sent {
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: &str $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: String,] [$($given)* &$name,] $($($rest)*)? }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: Option<&str> $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: Option<String>,] [$($given)* $name.as_deref(),] $($($rest)*)? }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: Secret $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: Secret,] [$($given)* $name.take(),] $($($rest)*)? }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: &Secret $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: Secret,] [$($given)* $name.as_str(),] $($($rest)*)? }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: Option<&Secret> $(, $($rest:tt)*)?) => {
        sent! {
            $call [$($sent)* $name: Option<Secret>,] [$($given)* $name.as_ref().map(Secret::as_str),] $($($rest)*)?
        }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: &dyn Fn(Progress) $(, $($rest:tt)*)?) => {
        sent! {
            $call
            [$($sent)* $name: tauri::ipc::Channel<Progress>,]
            // A page that was left needs no progress.
            [$($given)* &|so_far| drop($name.send(so_far)),]
            $($($rest)*)?
        }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: &[$item:ty] $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: Vec<$item>,] [$($given)* &$name,] $($($rest)*)? }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: &$value:ty $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: $value,] [$($given)* &$name,] $($($rest)*)? }
    };
    ($call:tt [$($sent:tt)*] [$($given:tt)*] $name:ident: $value:ty $(, $($rest:tt)*)?) => {
        sent! { $call [$($sent)* $name: $value,] [$($given)* $name,] $($($rest)*)? }
    };
    ([($how:ident $(($work:ident))?) [$($doc:tt)*] $name:ident $answer:ty] [$($sent:tt)*] [$($given:tt)*]) => {
        $($doc)*
        #[tauri::command]
        #[specta::specta]
        pub(crate) async fn $name(api: Shared<'_>, $($sent)*) -> Answer<$answer> {
            api.$how($(Work::$work,)? move |api| api.$name($($given)*)).await
        }
    };
}
