//! What carries a call out of the page: Tauri in the window.

import type { Picked, Progress } from "./generated/commands";
import { tauriHost } from "./host.tauri";

/** Files that were let go over the page, and where on it. */
export interface DroppedFiles {
  files: Picked[];
  x: number;
  y: number;
}

/** What a command answered, and the step that it made in the workspace. */
export interface Answered {
  answer: unknown;
  step: number | null;
}

export interface PageHost {
  rpc(name: string, request: unknown, call: number, progress: (progress: Progress) => void): Promise<Answered>;
  cancel(call: number): void;
  onFilesDropped(hear: (dropped: DroppedFiles) => void): Promise<() => void>;
}

export const host: PageHost = tauriHost;
