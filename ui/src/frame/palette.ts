//! What the search box offers: the commands by name, and whatever the workspace holds.

import type { Hit, SearchResponse } from "$lib/api/generated/commands";
import { shownShortcut } from "$lib/components/keys";
import { has } from "$lib/words/hangul";
import { words } from "$lib/words/words.svelte";

import { type Command, offered, titleOf } from "./commands";
import { navigation, type WorkspaceName } from "./navigation.svelte";

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

/** The commands whose names fit what was typed: those that have it as it stands come before those that it may become. */
export function places(query: string): Entry[] {
  const wanted = query.trim().toLowerCase();
  const name = (command: Command) => titleOf(command).toLowerCase();
  return offered()
    .filter((command) => (wanted === "" ? !command.byName : fits(name(command), wanted)))
    .toSorted((one, other) => Number(name(other).includes(wanted)) - Number(name(one).includes(wanted)))
    .map(done);
}

const done = (command: Command): Entry => ({
  key: command.name,
  kind: words.say(command.group === "go" ? "window-palette-go" : "window-palette-do"),
  title: titleOf(command),
  text: (command.keys ?? []).map(shownShortcut).join(", "),
  run: command.run,
});

/** By a part of the name or its initial consonants, with its spaces or without. */
const fits = (name: string, wanted: string): boolean =>
  has(name, wanted) || has(name.replaceAll(" ", ""), wanted.replaceAll(" ", ""));

/** What the workspace holds, as the search found it. */
export const found = (response: SearchResponse | undefined): Entry[] => (response?.hits ?? []).map(entry);

const entry = (hit: Hit): Entry => ({
  key: `${hit.entity}-${hit.key}`,
  kind: words.word("entity", hit.entity),
  title: hit.title,
  text: hit.text.split("\n").filter(Boolean).join(" · "),
  run: () => navigation.go(HOMES[hit.entity] ?? "board", hit.entity, hit.key),
});
