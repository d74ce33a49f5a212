//! Everything that the window can do by name: the search box, the menu and the keys all come from this list.

import type { Preferences } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

import { saveDiagnostics } from "./diagnostics";
import { locking } from "./locking.svelte";
import { navigation, WORKSPACES } from "./navigation.svelte";
import { attempt } from "./notices.svelte";
import { panels } from "./panels.svelte";
import { savePaper, saveVisitPaper, VISIT_PAPERS } from "./papers";
import { session } from "./session.svelte";
import { steps } from "./steps.svelte";
import { wanted } from "./wanted.svelte";

/** The parts of the menu, in its order. */
export const GROUPS = ["file", "edit", "view", "go", "help"] as const;
export type Group = (typeof GROUPS)[number];

export interface Command {
  name: string;
  group: Group;
  /** The message that names it. */
  title: string;
  /** Its keys, as `mod+k`. */
  keys?: readonly string[];
  /** Whether its keys are heard wherever the person is, rather than by the workspace that has them. */
  everywhere?: boolean;
  /** Heard as a key also while the person types. */
  whileTyping?: boolean;
  /** Whether it changes something, or hands something out; not offered to those who may not. */
  may?: "change" | "hand-out";
  /** Found by its name only: the list that nobody has narrowed stays short enough to read. */
  byName?: boolean;
  /** Whether the menu holds it too. */
  inMenu?: boolean;
  /** Whether it can be done while no workspace is open. */
  outside?: boolean;
  /** Whether a line stands above it in the menu. */
  parted?: boolean;
  run: () => void;
}

const prefer = (change: Partial<Preferences>) => void attempt(() => session.prefer(change));

const size = (by: number) => {
  const now = session.preferences?.typeSize ?? 100;
  prefer({ typeSize: by === 0 ? 100 : Math.min(200, Math.max(80, now + by)) });
};

const typing = () => document.activeElement?.matches("input, textarea, [contenteditable]") ?? false;

/** In a text the text's own last step is meant. */
const step = (which: "undo" | "redo") => void (typing() ? document.execCommand(which) : steps[which]());

/** The parts of the settings that have a name of their own. */
export const SETTINGS = ["look", "people", "departments", "holidays", "lock", "backups", "copies", "data", "history", "sample", "about"] as const;

/** The meeting that is open stays open. */
const openMeeting = () => (navigation.workspace === "meetings" ? navigation.path : []);

const closeWorkspace = () => void attempt(async () => session.take(await rpc("session_close", {})));

/** Parts of workspaces that have an address of their own. */
const PLACES: ReadonlyArray<readonly [title: string, ...address: string[]]> = [
  ["suggestions-triage", "suggestions", "triage"],
  ["promises-departments", "promises", "departments"],
  ["stores-part-membership", "stores", "membership"],
  ["stores-part-changes", "stores", "changes"],
  ["stores-part-ask", "stores", "ask"],
  ["stores-part-aliases", "stores", "aliases"],
];

/** Papers that have a name of their own. */
const PAPERS = [
  ...VISIT_PAPERS.map((kind) => ({ name: `paper-${kind}`, title: `papers-kind-${kind}`, run: () => void saveVisitPaper(kind) })),
  { name: "paper-meeting-result", title: "papers-kind-meeting-result", run: () => wanted.ask("meeting-result", "meetings", ...openMeeting()) },
  { name: "paper-promise-ledger", title: "papers-kind-promise-ledger", run: () => wanted.ask("ledger-print", "promises") },
  { name: "paper-board-sheet", title: "papers-kind-board-sheet", run: () => void savePaper({ kind: "board-sheet" }, session.open?.today ?? "") },
].map((command) => ({ ...command, may: "hand-out", byName: true, inMenu: false }) as const);

const FILE: readonly Command[] = [
  { name: "suggestion-log", title: "window-do-suggestion", keys: ["n"], may: "change", run: () => wanted.ask("suggestion-log", "suggestions") },
  { name: "visit-new", title: "tour-visit-new", may: "change", run: () => wanted.ask("visit-new", "tour") },
  { name: "tour-new", title: "tour-new", may: "change", byName: true, run: () => wanted.ask("tour-new", "tour") },
  { name: "meeting-new", title: "meetings-new", may: "change", run: () => wanted.ask("meeting-new", "meetings") },
  { name: "import", title: "stores-part-import", may: "change", parted: true, run: () => navigation.go("stores", "import") },
  { name: "answers", title: "promises-answers", may: "change", run: () => navigation.go("promises", "answers") },
  { name: "calendar-in", title: "tour-calendar-in", may: "change", byName: true, run: () => wanted.ask("calendar-in", "tour") },
  { name: "packet-print", title: "window-do-print", keys: ["mod+p"], may: "hand-out", parted: true, run: () => wanted.ask("packet-print", "packets") },
  { name: "packet-save", title: "window-do-save", keys: ["mod+s"], may: "hand-out", run: () => wanted.ask("packet-save", "packets") },
  { name: "packet-all", title: "window-do-all", may: "hand-out", run: () => wanted.ask("packet-all", "packets") },
  { name: "packet-log", title: "packets-log", byName: true, run: () => wanted.ask("packet-log", "packets") },
  { name: "ledger-export", title: "window-do-ledger", may: "hand-out", run: () => wanted.ask("ledger-export", "promises") },
  { name: "white-paper", title: "promises-white-paper", may: "hand-out", run: () => wanted.ask("white-paper", "promises") },
  ...PAPERS,
  { name: "backup-make", title: "settings-backup-make", may: "change", parted: true, run: () => wanted.ask("backup-make", "settings", "backups") },
  { name: "backup-drill", title: "settings-backup-drill", byName: true, run: () => wanted.ask("backup-drill", "settings", "backups") },
  { name: "changes-export", title: "settings-copies-export", may: "change", run: () => wanted.ask("changes-export", "settings", "copies") },
  { name: "changes-import", title: "settings-copies-import", may: "change", run: () => wanted.ask("changes-import", "settings", "copies") },
  { name: "lock", title: "window-lock", keys: ["mod+l"], everywhere: true, whileTyping: true, parted: true, run: () => void locking.lock() },
  { name: "close", title: "window-unlock-other", byName: true, run: closeWorkspace },
].map((command) => ({ group: "file", inMenu: true, ...command }) as Command);

const EDIT: readonly Command[] = [
  { name: "undo", title: "window-undo", keys: ["mod+z"], everywhere: true, run: () => step("undo") },
  { name: "redo", title: "window-redo", keys: ["shift+mod+z", "mod+y"], everywhere: true, run: () => step("redo") },
  { name: "search", title: "window-search", keys: ["mod+k"], everywhere: true, whileTyping: true, parted: true, run: () => (panels.search = true) },
].map((command) => ({ group: "edit", inMenu: true, ...command }) as Command);

const VIEW: readonly Command[] = [
  { name: "wall", title: "board-wall", keys: ["f"], run: () => navigation.go("board", "wall") },
  { name: "read", title: "packets-read-next-visit", run: () => navigation.go("packets", "read") },
  { name: "size-up", outside: true, title: "window-do-larger", byName: true, parted: true, run: () => size(10) },
  { name: "size-down", outside: true, title: "window-do-smaller", byName: true, run: () => size(-10) },
  { name: "size-usual", outside: true, title: "window-do-usual-size", byName: true, run: () => size(0) },
  { name: "theme-light", outside: true, title: "window-do-light", byName: true, parted: true, run: () => prefer({ theme: "light" }) },
  { name: "theme-dark", outside: true, title: "window-do-dark", byName: true, run: () => prefer({ theme: "dark" }) },
  { name: "theme-system", outside: true, title: "window-do-system", byName: true, run: () => prefer({ theme: "system" }) },
  {
    name: "contrast",
    outside: true,
    title: "settings-contrast",
    byName: true,
    run: () => prefer({ highContrast: !(session.preferences?.highContrast ?? false) }),
  },
  { name: "korean", outside: true, title: "window-do-korean", byName: true, parted: true, run: () => prefer({ language: "ko" }) },
  { name: "english", outside: true, title: "window-do-english", byName: true, run: () => prefer({ language: "en" }) },
].map((command) => ({ group: "view", inMenu: true, ...command }) as Command);

const GO: readonly Command[] = [
  ...WORKSPACES.map((name, at) => ({
    name: `go-${name}`,
    title: `window-workspace-${name}`,
    keys: [`alt+${at + 1}`],
    everywhere: true,
    whileTyping: true,
    inMenu: true,
    run: () => navigation.go(name),
  })),
  ...PLACES.map(([title, workspace, ...path]) => ({
    name: `go-${title}`,
    title,
    byName: true,
    run: () => navigation.go(workspace as (typeof WORKSPACES)[number], ...path),
  })),
  ...SETTINGS.map((name) => ({
    name: `go-settings-${name}`,
    title: `settings-section-${name}`,
    byName: true,
    run: () => navigation.go("settings", name),
  })),
].map((command) => ({ group: "go", ...command }) as Command);

const HELP: readonly Command[] = [
  { name: "keys", title: "window-keys", keys: ["F1", "?"], everywhere: true, run: () => (panels.keys = true) },
  { name: "diagnostics", outside: true, title: "settings-diagnostics-save", byName: true, run: () => void saveDiagnostics() },
  { name: "about", title: "settings-section-about", byName: true, run: () => navigation.go("settings", "about") },
].map((command) => ({ group: "help", inMenu: true, ...command }) as Command);

/** All of them. A name stands once. */
export const COMMANDS: readonly Command[] = [...GO, ...FILE, ...EDIT, ...VIEW, ...HELP];

/** Those that can be done now, by the person who works. */
export const offered = (): readonly Command[] =>
  COMMANDS.filter(({ may, outside }) => {
    if (!session.open) return outside;
    return may === "change" ? session.mayChange : may === "hand-out" ? session.open.role !== "viewer" : true;
  });

/** What it is called in the person's language. */
export const titleOf = (command: Command): string => words.say(command.title);

/** Does what was chosen, by name; what the person may not do is not there. */
export const runCommand = (name: string): void => offered().find((command) => command.name === name)?.run();

/** Whether the person is typing a text, whose own keys come first. */
export const isTyping = typing;
