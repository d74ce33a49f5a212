//! The inbox: all suggestions of the office, what a person narrowed them down to, and steps on several at once.

import type { SuggestionLine } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

import { counted, type Filter, filtered, NO_FILTER, ordered } from "./filter";

export class Inbox {
  lines = $state.raw<SuggestionLine[] | undefined>(undefined);
  categories = $state.raw<string[]>([]);
  filter = $state<Filter>({ ...NO_FILTER });
  /** The keys of what came in last, as far as the filter asks for them. */
  batch = $state.raw<ReadonlySet<string>>(new Set());
  /** The row that the arrows stand on. */
  active = $state<string | undefined>(undefined);
  /** Rows chosen for a common step. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());

  readonly shown = $derived(filtered(this.lines ?? [], this.filter, this.batch));
  readonly counts = $derived(counted(this.lines ?? []));
  private readonly byId = $derived(new Map((this.lines ?? []).map((line) => [line.suggestion.id, line] as const)));

  load = async (): Promise<void> => {
    const [lines, categories] = await Promise.all([rpc("suggestions", { open: false }), rpc("suggestion_categories", {})]);
    this.lines = ordered(lines);
    // Files bring categories of their own.
    this.categories = [...new Set([...categories, ...lines.flatMap((line) => line.suggestion.category ?? [])])];
    const there = new Set(lines.map((line) => line.suggestion.id));
    if ([...this.chosen].some((id) => !there.has(id))) this.chosen = new Set([...this.chosen].filter((id) => there.has(id)));
  };

  /** A line by its key; nothing when it was merged away. */
  line = (id: string): SuggestionLine | undefined => this.byId.get(id);

  /** The chosen lines, the oldest first. */
  readonly chosenLines = $derived(
    [...this.chosen]
      .flatMap((id) => this.byId.get(id) ?? [])
      .toSorted((one, other) => one.suggestion.receivedAt - other.suggestion.receivedAt),
  );

  /** Hands the chosen ones to a department and an officer, as one step. */
  assign = async (department: string | null, officer: string): Promise<void> => {
    const done = await attempt(() =>
      rpc("suggestions_assign", { suggestions: [...this.chosen], department, officer: officer.trim() || null }),
    );
    if (!done) return;
    tell(words.statement(done.label), done);
    this.chosen = new Set();
  };

  /** Merges repeats into one that stays; every sender and text is kept. */
  merge = async (into: string, repeats: string[]): Promise<void> => {
    const done = await attempt(() => rpc("suggestion_merge", { into, repeats }));
    if (!done) return;
    tell(words.say("suggestions-merged", { count: repeats.length, number: this.line(into)?.suggestion.number ?? "" }), done);
    this.chosen = new Set();
  };
}

/** Tells that a step was done, and offers to take exactly the one of this answer back. */
export const tell = (text: string, answer: unknown): void => notices.done(text, steps.offer(answer));
