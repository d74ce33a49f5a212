//! 골목집무실, the window of Alley Office: it opens the page, and hands every command to the api.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod arguments;
mod call;
mod host;
mod leaving;
mod menu;
mod notify;
mod page;
mod pick;
mod printer;
mod rpc;
mod sleep;
mod webview;

use std::sync::Arc;

use alley_api::session::Session;
use alley_store::SystemKeychain;
use anyhow::Context;
use tauri::Manager;

use crate::{arguments::Arguments, host::WindowHost};

/// The session that every call of the page reaches.
type AppSession = Session<WindowHost>;

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::read(std::env::args_os().skip(1));
    let context = page::from_folder_while_developing(tauri::generate_context!());
    tauri::Builder::default()
        // First of all, so that a second start ends before it touches anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| webview::come_forward(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(webview::remembered_place())
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            rpc::cancel,
            leaving::left,
            menu::menu,
            menu::menu_shown,
            notify::notify,
        ])
        .setup(move |app| {
            let folder = arguments.data.clone().map_or_else(|| app.path().app_data_dir(), Ok)?;
            let host = WindowHost::new(app.handle().clone());
            let session: AppSession = Session::new(host, folder, Arc::new(SystemKeychain));
            let session = Arc::new(session);
            if let Some(workspace) = arguments.workspace.clone() {
                rpc::open_at_start(&session, &workspace);
            }
            app.manage(session);
            webview::open(app)?;
            sleep::watch(app.handle().clone());
            Ok(())
        })
        .build(context)
        .context("the window cannot be opened")?
        .run(|app, event| {
            if let tauri::RunEvent::Exit = event {
                rpc::close_at_end(app);
            }
        });
    Ok(())
}
