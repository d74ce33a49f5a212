//! What the page is drawn with on Linux.

use std::{env, fs};

/// Tells WebKit to draw without a graphics device.
const PLAIN: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Where the machine has no graphics device, WebKit imitates one: the first picture takes seconds, and a hundred
/// megabytes more. It then draws plainly. Has to be said before anything else runs; whoever set it otherwise is obeyed.
pub fn without_graphics_device() {
    let devices = fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    let draws = |name: &str| name.starts_with("renderD");
    if env::var_os(PLAIN).is_none() && !devices.into_iter().any(|it| draws(&it.file_name().to_string_lossy()))
    {
        // A name and a value that cannot be refused.
        let _ = glib::setenv(PLAIN, "1", false);
    }
}
