//! What the search box offers: the workspaces and commands by name, and whatever the workspace holds.

import type { Hit, SearchResponse } from "$lib/api/generated/commands";
import { editing } from "$lib/components/editing.svelte";
import { words } from "$lib/words/words.svelte";

import { locking } from "./locking.svelte";
import { navigation, WORKSPACES, type WorkspaceName } from "./navigation.svelte";
import { panels } from "./panels.svelte";
import { steps } from "./steps.svelte";

export interface Entry {
  key: string;
  kind: string;
  title: string;
  text: string;
  run: () => void;
}

/** Where each kind of thing is looked at. */
const HOMES: Record<string, WorkspaceName> = {
  neighborhood: "board",
  alley_district: "board",
  association: "board",
  leader: "board",
  special_project: "board",
  tour: "tour",
  visit: "tour",
  stop: "tour",
  attendee: "tour",
  visit_task: "tour",
  visit_line: "tour",
  suggestion: "suggestions",
  meeting: "meetings",
  note_line: "meetings",
  promise: "promises",
  store: "stores",
  member_store: "stores",
  alley_alias: "stores",
  ask_result: "stores",
  department: "settings",
  holiday: "settings",
  person: "settings",
};

/** What the search box can do besides going somewhere, with the name of each. */
export const DOINGS = {
  undo: () => void steps.undo(),
  redo: () => void steps.redo(),
  lock: () => void locking.lock(),
  keys: () => void (panels.keys = true),
} as const;

/** The parts of the settings that have a name of their own. */
const SETTINGS = ["look", "people", "departments", "holidays", "lock", "backups", "copies", "data", "history", "sample", "about"] as const;

/** The workspaces and commands whose names fit what was typed. */
export function places(query: string): Entry[] {
  const kind = words.say("window-palette-go");
  const all: Entry[] = WORKSPACES.map((name) => ({
    key: `go-${name}`,
    kind,
    title: words.say(`window-workspace-${name}`),
    text: "",
    run: () => navigation.go(name),
  }));
  const parts: Entry[] = SETTINGS.map((name) => ({
    key: `go-settings-${name}`,
    kind: words.say("window-workspace-settings"),
    title: words.say(`settings-section-${name}`),
    text: "",
    run: () => navigation.go("settings", name),
  }));
  const commands: Entry[] = Object.entries(DOINGS).map(([name, run]) => ({
    key: `do-${name}`,
    kind: words.say("window-palette-do"),
    title: words.say(`window-${name}`),
    text: "",
    run,
  }));
  commands.push({
    key: "do-read",
    kind: words.say("window-palette-do"),
    title: words.say("packets-read-next-visit"),
    text: "",
    run: () => navigation.go("packets", "read"),
  });
  for (const way of editing.allowed ? (["export", "import"] as const) : []) {
    commands.push({
      key: `do-changes-${way}`,
      kind: words.say("window-palette-do"),
      title: words.say(`settings-copies-${way}`),
      text: "",
      run: () => navigation.go("settings", "copies"),
    });
  }
  const wanted = query.trim().toLowerCase();
  // With nothing typed the list stays short enough to read.
  const offered = wanted === "" ? [...all, ...commands] : [...all, ...commands, ...parts];
  return offered.filter((entry) => entry.title.toLowerCase().includes(wanted));
}

/** What the workspace holds, as the search found it. */
export const found = (response: SearchResponse | undefined): Entry[] => (response?.hits ?? []).map(entry);

const entry = (hit: Hit): Entry => ({
  key: `${hit.entity}-${hit.key}`,
  kind: words.word("entity", hit.entity),
  title: hit.title,
  text: hit.text.split("\n").filter(Boolean).join(" · "),
  run: () => navigation.go(HOMES[hit.entity] ?? "board", hit.entity, hit.key),
});
