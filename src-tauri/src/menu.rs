//! The system's menu. The page says what is in it, in the person's language and from the same list as its search box;
//! choosing an entry tells the page the name of what to do. Keys stand in the labels and are heard by the page alone, so
//! that a syllable being composed or a text being written never loses one.

use serde::Deserialize;
use tauri::{
    AppHandle, Emitter, Manager, Wry,
    menu::{IsMenuItem, Menu, MenuEvent, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu},
};

use crate::webview::MAIN;

/// A page gone wrong makes no endless menu.
const MOST: usize = 60;
/// Begins the names of entries that the window itself carries out.
const NATIVE: &str = "native:";
/// The entry that closes the window.
const LEAVE: &str = "native:leave";

/// One of the menus in the bar.
#[derive(Debug, Deserialize)]
pub struct MenuPart {
    title: String,
    entries: Vec<MenuEntry>,
}

/// What stands in a menu.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum MenuEntry {
    /// A line between two groups.
    Line,
    /// A command of the page.
    Does {
        name: String,
        label: String,
        /// Its keys as people read them; empty without.
        keys: String,
    },
    /// Cutting, copying and the like, which only the system does well.
    Edits { what: Editing, label: String },
    /// Closes the window.
    Leaves { label: String },
}

/// What the system does with a text.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Editing {
    Cut,
    Copy,
    Paste,
    SelectAll,
}

/// Puts the menu in the place of the one before.
#[tauri::command]
pub fn menu(app: AppHandle, parts: Vec<MenuPart>) -> Result<(), String> {
    put(&app, &parts).map_err(|error| error.to_string())
}

/// The names and labels of the entries that the menu has now.
#[tauri::command]
pub fn menu_shown(app: AppHandle) -> Vec<(String, String)> {
    let bar = app.menu().and_then(|menu| menu.items().ok()).unwrap_or_default();
    bar.iter().filter_map(MenuItemKind::as_submenu).flat_map(shown).collect()
}

fn shown(part: &Submenu<Wry>) -> Vec<(String, String)> {
    let entries = part.items().unwrap_or_default();
    let named = |entry: &MenuItem<Wry>| (entry.id().0.clone(), entry.text().unwrap_or_default());
    entries.iter().filter_map(MenuItemKind::as_menuitem).map(named).collect()
}

fn put(app: &AppHandle, parts: &[MenuPart]) -> tauri::Result<()> {
    let menu = Menu::new(app)?;
    #[cfg(target_os = "macos")]
    menu.append(&own(app)?)?;
    for part in parts.iter().take(MOST) {
        let inside = Submenu::new(app, plain(&part.title), true)?;
        for entry in part.entries.iter().take(MOST) {
            inside.append(&*made(app, entry)?)?;
        }
        menu.append(&inside)?;
    }
    app.set_menu(menu)?;
    Ok(())
}

fn made(app: &AppHandle, entry: &MenuEntry) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    let item = |name: &str, label: String| MenuItem::with_id(app, name, label, true, None::<&str>);
    Ok(match entry {
        MenuEntry::Line => Box::new(PredefinedMenuItem::separator(app)?),
        MenuEntry::Does { name, label, keys } => Box::new(item(name, with_keys(label, keys))?),
        MenuEntry::Edits { what, label } => edits(app, *what, label)?,
        MenuEntry::Leaves { label } => Box::new(item(LEAVE, plain(label))?),
    })
}

/// A sign before a letter would make a key of it.
fn plain(label: &str) -> String {
    label.replace('&', "&&")
}

fn with_keys(label: &str, keys: &str) -> String {
    let label = plain(label);
    match keys {
        "" => label,
        // There the system sets what follows at the right edge.
        keys if cfg!(windows) => format!("{label}\t{keys}"),
        keys => format!("{label}   {keys}"),
    }
}

/// WebKitGTK carries these out when it is told to.
#[cfg(target_os = "linux")]
fn edits(app: &AppHandle, what: Editing, label: &str) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    let command = match what {
        Editing::Cut => "Cut",
        Editing::Copy => "Copy",
        Editing::Paste => "Paste",
        Editing::SelectAll => "SelectAll",
    };
    Ok(Box::new(MenuItem::with_id(app, format!("{NATIVE}{command}"), plain(label), true, None::<&str>)?))
}

#[cfg(not(target_os = "linux"))]
fn edits(app: &AppHandle, what: Editing, label: &str) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    let label = plain(label);
    let label = Some(label.as_str());
    Ok(Box::new(match what {
        Editing::Cut => PredefinedMenuItem::cut(app, label)?,
        Editing::Copy => PredefinedMenuItem::copy(app, label)?,
        Editing::Paste => PredefinedMenuItem::paste(app, label)?,
        Editing::SelectAll => PredefinedMenuItem::select_all(app, label)?,
    }))
}

/// The first menu of a Mac is the app's own.
#[cfg(target_os = "macos")]
fn own(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    Submenu::with_items(
        app,
        "Alley Office",
        true,
        &[
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::hide_others(app, None)?,
            &PredefinedMenuItem::show_all(app, None)?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::quit(app, None)?,
        ],
    )
}

/// An entry was chosen.
pub fn chosen(app: &AppHandle, event: &MenuEvent) {
    match event.id().0.as_str() {
        LEAVE => {
            if let Some(window) = app.get_webview_window(MAIN) {
                let _ = window.close();
            }
        }
        name => match name.strip_prefix(NATIVE) {
            Some(command) => edit(app, command),
            None => {
                let _ = app.emit_to(MAIN, "menu", name);
            }
        },
    }
}

#[cfg(target_os = "linux")]
fn edit(app: &AppHandle, command: &str) {
    use webkit2gtk::WebViewExt;

    let command = command.to_owned();
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.with_webview(move |webview| webview.inner().execute_editing_command(&command));
    }
}

#[cfg(not(target_os = "linux"))]
fn edit(_: &AppHandle, _: &str) {}
