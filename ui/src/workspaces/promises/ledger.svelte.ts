//! The ledger: all promises, what a person narrowed them down to, and the steps taken with one.

import type { PromiseLine, PromisePatch, PromiseState } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

import { counted, type Filter, filtered, needsReason, NO_FILTER, shares } from "./filter";

export class Ledger {
  lines = $state.raw<PromiseLine[] | undefined>(undefined);
  filter = $state<Filter>({ ...NO_FILTER });
  active = $state<string | undefined>(undefined);

  /** What a key in the list asked of the sheet: to begin with the state, or with the reason for one. */
  asked = $state<{ id: string; state?: PromiseState } | undefined>(undefined);

  readonly shown = $derived(filtered(this.lines ?? [], this.filter));
  readonly counts = $derived(counted(this.lines ?? []));
  readonly shares = $derived(shares(this.lines ?? []));

  load = async (): Promise<void> => {
    this.lines = await rpc("promises", { open: false, overdue: false });
  };

  /** Changes a promise; gives whether it went through. */
  change = async (id: string, patch: PromisePatch): Promise<boolean> => {
    const done = await attempt(() => rpc("promise_update", { id, patch }));
    return done !== undefined;
  };

  /** Sets a state from the list; one that needs a reason is asked for in the sheet. Gives whether it was set. */
  setState = async (line: PromiseLine, state: PromiseState): Promise<boolean> => {
    const { promise } = line;
    if (needsReason(state) && !promise.reason) {
      this.asked = { id: promise.id, state };
      return false;
    }
    if (!(await this.change(promise.id, { state }))) return true;
    tell(words.say("promises-state-set", { number: promise.number, state: words.word("promise-state", state) }));
    return true;
  };

  /** Writes the white paper of this year; in January that of the last one. */
  whitePaper = async (today: string): Promise<void> => {
    const [now, month] = today.split("-").map(Number);
    const year = (now ?? 0) - (month === 1 ? 1 : 0);
    const name = words.say("promises-white-paper-file", { year });
    const pages = await report(words.say("promises-white-paper"), name, (file) => rpc("white_paper", { year, file, language: words.language }));
    if (pages) notices.done(words.say("promises-white-paper-done", { year, pages }));
  };

  /** Writes the ledger into a file that a person picks. */
  write = async (today: string): Promise<void> => {
    const name = words.say("promises-file", { date: today });
    const picked = await attempt(() =>
      rpc("file_pick", { kind: "save", title: words.say("promises-export"), endings: ["xlsx"], name: `${name}.xlsx` }),
    );
    const file = picked?.[0]?.token;
    if (!file) return;
    const written = await attempt(() => rpc("export_promises", { file, language: words.language, unmasked: false }));
    if (written) notices.done(words.say("promises-exported", { rows: written.rows }));
  };
}

/** Writes a report as PDF into a file that a person picks; gives its pages. */
export async function report(
  title: string,
  name: string,
  make: (file: string) => Promise<{ pages: number }>,
): Promise<number | undefined> {
  const picked = await attempt(() => rpc("file_pick", { kind: "save", title, endings: ["pdf"], name: `${name}.pdf` }));
  const file = picked?.[0]?.token;
  return file ? (await attempt(() => make(file)))?.pages : undefined;
}

/** Tells that a step was done, with its undo. */
export const tell = (text: string): void =>
  notices.done(text, { label: words.say("window-undo"), run: () => void steps.undo() });
