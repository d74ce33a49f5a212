//! The only file that knows Tauri.

import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Progress } from "./generated/commands";
import type { HostEvents, PageHost } from "./host";

export const tauriHost: PageHost = {
  rpc(name, request, call, hear) {
    const progress = new Channel<Progress>();
    progress.onmessage = hear;
    return invoke("rpc", { name, request, call, progress });
  },
  cancel(call) {
    void invoke("cancel", { call });
  },
  on<Name extends keyof HostEvents>(name: Name, hear: (told: HostEvents[Name]) => void) {
    return listen<HostEvents[Name]>(name, (event) => hear(event.payload));
  },
  menu(parts) {
    void invoke("menu", { parts });
  },
  notify(note) {
    void invoke("notify", { note });
  },
  left() {
    void invoke("left");
  },
};
