//! What carries a call out of the page, and what comes in from outside: Tauri in the window.

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

/** What the window tells the page, with what comes along. */
export interface HostEvents {
  "files-dropped": DroppedFiles;
  /** Whether files are being dragged over the page. */
  "files-over": boolean;
  /** The machine was asleep. */
  slept: null;
  /** The person closes the window: what is half typed is to be kept now. */
  leaving: null;
  /** An entry of the menu was chosen: the name of what it does. */
  menu: string;
  /** A notification was clicked: the address to open. */
  opens: string;
}

/** What stands in a menu of the system's own bar. */
export type MenuEntry =
  | { kind: "line" }
  | { kind: "does"; name: string; label: string; keys: string }
  | { kind: "edits"; what: "cut" | "copy" | "paste" | "select-all"; label: string }
  | { kind: "leaves"; label: string };

export interface MenuPart {
  title: string;
  entries: MenuEntry[];
}

export interface PageHost {
  rpc(name: string, request: unknown, call: number, progress: (progress: Progress) => void): Promise<Answered>;
  cancel(call: number): void;
  on<Name extends keyof HostEvents>(name: Name, hear: (told: HostEvents[Name]) => void): Promise<() => void>;
  /** Puts a menu in the place of the one before. */
  menu(parts: MenuPart[]): void;
  /** Has the system tell something; a click on it opens an address. */
  notify(note: { title: string; text: string; opens: string }): void;
  /** Everything is kept: the window may close. */
  left(): void;
}

export const host: PageHost = tauriHost;
