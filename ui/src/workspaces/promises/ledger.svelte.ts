//! The ledger: all promises, what a person narrowed them down to, and the steps taken with one.

import type { Paper, Promise as Pledge, PromiseLine, PromisePatch, PromisesSetRequest, PromiseState } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { report, savePaper } from "$lib/frame/papers";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

import { counted, type Filter, filtered, needsReason, NO_FILTER, shares } from "./filter";

export class Ledger {
  lines = $state.raw<PromiseLine[] | undefined>(undefined);
  filter = $state<Filter>({ ...NO_FILTER });
  active = $state<string | undefined>(undefined);

  /** Rows chosen for a common step. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());

  /** What a key in the list asked of the sheet: to begin with the state, or with the reason for one. */
  asked = $state<{ id: string; state?: PromiseState } | undefined>(undefined);

  readonly shown = $derived(filtered(this.lines ?? [], this.filter));
  /** The chosen ones that are shown: what the filter hides is not changed with them. */
  readonly chosenShown = $derived(this.shown.map((line) => line.promise.id).filter((id) => this.chosen.has(id)));
  readonly counts = $derived(counted(this.lines ?? []));
  readonly shares = $derived(shares(this.lines ?? []));

  load = async (): Promise<void> => {
    this.lines = await rpc("promises", { open: false, overdue: false });
    const there = new Set(this.lines.map((line) => line.promise.id));
    if ([...this.chosen].some((id) => !there.has(id))) this.chosen = new Set([...this.chosen].filter((id) => there.has(id)));
  };

  /** Changes a promise; gives what it is then, where it went through. */
  change = (id: string, patch: PromisePatch): Promise<Pledge | undefined> => attempt(() => rpc("promise_update", { id, patch }));

  /** Changes the chosen ones as one step; gives whether it went through. */
  setChosen = async (change: Omit<PromisesSetRequest, "promises">): Promise<boolean> => {
    const done = await attempt(() => rpc("promises_set", { promises: this.chosenShown, ...change }));
    if (!done) return false;
    tell(words.statement(done.label), done);
    this.chosen = new Set();
    return true;
  };

  /** Puts a promise into the ledger; gives its key. */
  make = async (patch: PromisePatch): Promise<string | undefined> => {
    const made = await attempt(() => rpc("promise_create", patch));
    if (made) tell(words.say("promises-made", { number: made.number }), made);
    return made?.id;
  };

  /** Sets a state from the list; one that needs a reason is asked for in the sheet. Gives whether it was set. */
  setState = async (line: PromiseLine, state: PromiseState): Promise<boolean> => {
    const { promise } = line;
    if (needsReason(state) && !promise.reason) {
      this.asked = { id: promise.id, state };
      return false;
    }
    const done = await this.change(promise.id, { state });
    if (!done) return true;
    const set = words.say("promises-state-set", { number: promise.number, state: words.word("promise-state", state) });
    // Proof is asked for, never forced.
    const bare = state === "done" && !promise.proof && (await proofs(promise.id)) === 0;
    tell(bare ? `${set} · ${words.say("promises-proof-missing")}` : set, done);
    return true;
  };

  /** Years that a white paper can be written about, the newest first. */
  years = (today: string): number[] => {
    const now = Number(today.slice(0, 4));
    const made = (this.lines ?? []).map((line) => Number(line.promise.madeOn.slice(0, 4)));
    return [...new Set([now, now - 1, ...made])].filter((year) => year > 0).toSorted((one, other) => other - one);
  };

  /** The year that is meant where nobody chose one: this one; in January the last. */
  usualYear = (today: string): number => {
    const [now, month] = today.split("-").map(Number);
    return (now ?? 0) - (month === 1 ? 1 : 0);
  };

  /** Writes the white paper of a year. */
  whitePaper = async (year: number): Promise<void> => {
    const name = words.say("promises-white-paper-file", { year });
    const pages = await report(words.say("promises-white-paper"), name, (file) => rpc("white_paper", { year, file, language: words.language }));
    if (pages) notices.done(words.say("promises-white-paper-done", { year, pages }));
  };

  /** The ledger as a paper, as it is shown: all of it, or what a person narrowed it down to. */
  paper = (): Paper => {
    const lines = this.lines ?? [];
    const shown = this.shown.length === lines.length ? null : this.shown.map((line) => line.promise.id);
    const filter = { neighborhood: null, alleyDistrict: null, department: null, state: null, open: false, overdue: false };
    return { kind: "promise-ledger", filter, only: shown };
  };

  /** Prints it. */
  print = (today: string): Promise<void> => savePaper(this.paper(), today);

  /** Writes the ledger into a file that a person picks: all of it, or some lines under a name of their own. */
  write = async (today: string, some?: { lines: readonly PromiseLine[]; name: string }): Promise<void> => {
    const all = words.say("promises-file", { date: today });
    const name = some ? `${all}-${some.name.replace(/[\\/:*?"<>|]/g, " ").trim()}` : all;
    const picked = await attempt(() =>
      rpc("file_pick", { kind: "save", title: words.say("promises-export"), endings: ["xlsx"], name: `${name}.xlsx` }),
    );
    const file = picked?.[0]?.token;
    if (!file) return;
    const only = some ? some.lines.map((line) => line.promise.id) : null;
    const written = await attempt(() => rpc("export_promises", { file, language: words.language, unmasked: false, only }));
    if (written) notices.done(words.say("promises-exported", { rows: written.rows }));
  };
}

/** How many photos and documents prove a promise. */
const proofs = async (promise: string): Promise<number> =>
  (await rpc("attachments", { promise }).catch(() => [])).length;

/** Tells that a step was done, and offers to take exactly the one of this answer back. */
export const tell = (text: string, answer: unknown): void => notices.done(text, steps.offer(answer));
