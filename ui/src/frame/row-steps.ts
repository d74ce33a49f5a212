//! What every row offers in its menu: to open it, to copy it, to see its history, to remove it.

import { rpc, type Request } from "$lib/api/rpc";
import type { Commands } from "$lib/api/generated/commands";
import { copyText, tsv } from "$lib/components/clipboard";
import type { MenuEntry, MenuStep } from "$lib/components/row-menu.svelte";
import { words } from "$lib/words/words.svelte";

import { attempt, notices } from "./notices.svelte";
import { panels } from "./panels.svelte";
import { session } from "./session.svelte";
import { steps } from "./steps.svelte";

/** Opens the row. */
export const openStep = (run: () => void): MenuStep => ({ label: words.say("menu-open"), run, key: "Enter" });

type Cells = ReadonlyArray<string | number | null | undefined>;

/** Copies rows as text for other programs, one cell after the other. */
export const copyRows = (rows: readonly Cells[]): void =>
  void attempt(async () => {
    // What is copied goes anywhere: nobody can be known from it.
    const { text } = await rpc("mask_text", { text: tsv(rows) });
    if (await copyText(text)) notices.done(words.say("menu-copied-rows", { count: rows.length }));
  });

/** Copies the row. */
export const copyStep = (cells: () => Cells): MenuStep => ({
  label: words.say("menu-copy"),
  run: () => copyRows([cells()]),
  key: "mod+c",
});

/** Shows what was changed in the row, by whom and when. */
export const historyStep = (row: string, title: string): MenuStep => ({
  label: words.say("menu-history"),
  run: () => (panels.history = { row, title }),
});

type Removing = Extract<keyof Commands, `${string}_remove`>;

/** Removes the row, and offers to take it back. */
export const removeStep = <Name extends Removing>(
  name: Name,
  request: Request<Name>,
  title: string,
  after: () => void = () => {},
): MenuStep => ({
  label: words.say("menu-remove"),
  danger: true,
  run: () =>
    void attempt(async () => {
      const done = await rpc(name, request);
      after();
      notices.done(words.say("menu-removed", { name: title }), steps.offer(done));
    }),
});

/** The parts of a menu with a line between each two; a part of which nothing is left leaves no line. */
export const parted = (...parts: ReadonlyArray<ReadonlyArray<MenuEntry | false | undefined>>): MenuEntry[] =>
  parts
    .map((part) => part.filter((entry): entry is MenuEntry => entry !== false && entry !== undefined))
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : ["line" as const, ...part]));

/** What hands something out of the office: nothing for a viewer. */
export const handingOut = <T>(entries: readonly T[]): readonly T[] => (session.open?.role === "viewer" ? [] : entries);

/** What may be changed: nothing for somebody who only looks. */
export const changing = <T>(entries: readonly T[]): readonly T[] => (session.mayChange ? entries : []);
