//! The only file that knows Tauri.

import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Progress } from "./generated/commands";
import type { DroppedFiles, PageHost } from "./host";

export const tauriHost: PageHost = {
  rpc(name, request, call, hear) {
    const progress = new Channel<Progress>();
    progress.onmessage = hear;
    return invoke("rpc", { name, request, call, progress });
  },
  cancel(call) {
    void invoke("cancel", { call });
  },
  onFilesDropped(hear) {
    return listen<DroppedFiles>("files-dropped", (event) => hear(event.payload));
  },
};
