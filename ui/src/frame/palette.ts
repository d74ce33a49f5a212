//! What the search box offers: the workspaces and commands by name, and whatever the workspace holds.

import type { Hit, SearchResponse } from "$lib/api/generated/commands";
import { words } from "$lib/words/words.svelte";

import { navigation, WORKSPACES, type WorkspaceName } from "./navigation.svelte";
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
  department: "settings",
  holiday: "settings",
  person: "settings",
};

/** The workspaces and commands whose names fit what was typed. */
export function places(query: string): Entry[] {
  const kind = words.say("window-palette-go");
  const all: Entry[] = WORKSPACES.map((name) => ({
    key: `go-${name}`,
    kind,
    title: words.say(`window-${name}`),
    text: "",
    run: () => navigation.go(name),
  }));
  const commands: Entry[] = (["undo", "redo"] as const).map((name) => ({
    key: `do-${name}`,
    kind: words.say("window-palette-do"),
    title: words.say(`window-${name}`),
    text: "",
    run: () => void steps[name](),
  }));
  commands.push({
    key: "do-read",
    kind: words.say("window-palette-do"),
    title: words.say("packets-read-next-visit"),
    text: "",
    run: () => navigation.go("packets", "read"),
  });
  const wanted = query.trim().toLowerCase();
  return [...all, ...commands].filter((entry) => entry.title.toLowerCase().includes(wanted));
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
