//! The one window: made, remembered, brought forward; no way out of its page.

use std::sync::Arc;

use alley_api::session::Picked;
use serde::Serialize;
use tauri::{
    App, AppHandle, DragDropEvent, Emitter, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent, Wry,
    plugin::TauriPlugin,
};
use tauri_plugin_window_state::StateFlags;

use crate::{AppSession, leaving};

/// The window's name.
pub const MAIN: &str = "main";

/// Size, place and fullness are remembered; a place that no screen shows any more is corrected by the plugin.
pub fn remembered_place() -> TauriPlugin<Wry> {
    tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Opens the window.
pub fn open(app: &App) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("골목집무실")
        .inner_size(1280.0, 800.0)
        .min_inner_size(720.0, 480.0)
        .on_navigation(|url| {
            // The page leads nowhere but to itself.
            url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
        })
        .build()?;
    show_composed_letters(&window);
    let app = app.handle().clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Enter { .. }) => {
            let _ = app.emit_to(MAIN, "files-over", true);
        }
        WindowEvent::DragDrop(DragDropEvent::Leave) => {
            let _ = app.emit_to(MAIN, "files-over", false);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, position }) => {
            let session = app.state::<Arc<AppSession>>();
            let scale = page_scale(&app);
            let files = session.host.dropped(paths);
            let _ = app.emit_to(MAIN, "files-over", false);
            let _ = app.emit_to(
                MAIN,
                "files-dropped",
                Dropped { files, x: position.x / scale, y: position.y / scale },
            );
        }
        WindowEvent::CloseRequested { api, .. } => leaving::ask(&app, api),
        _ => {}
    });
    Ok(())
}

/// Files that were let go over the page, and where on it.
#[derive(Debug, Clone, Serialize)]
struct Dropped {
    files: Vec<Picked>,
    x: f64,
    y: f64,
}

/// How many of the units in which a drop's place is told make one of the page's. GTK tells it in the page's own.
fn page_scale(app: &AppHandle) -> f64 {
    if cfg!(target_os = "linux") {
        return 1.0;
    }
    let scale = app.get_webview_window(MAIN).and_then(|window| window.scale_factor().ok());
    scale.filter(|scale| *scale > 0.0).unwrap_or(1.0)
}

/// Brings the window forward when the program is started a second time.
pub fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// WebKitGTK shows a syllable that is still being composed only when its input context is told to.
#[cfg(target_os = "linux")]
fn show_composed_letters(window: &tauri::WebviewWindow) {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};

    let _ = window.with_webview(|webview| {
        if let Some(context) = webview.inner().input_method_context() {
            context.set_enable_preedit(true);
        }
    });
}

/// Other systems show it by themselves.
#[cfg(not(target_os = "linux"))]
fn show_composed_letters(_: &tauri::WebviewWindow) {}
