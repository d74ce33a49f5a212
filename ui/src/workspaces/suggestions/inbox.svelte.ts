//! The inbox: which suggestions fit what a person asked for, the lines of those that something on the screen shows, and
//! steps on several at once.

import { untrack } from "svelte";

import type { InboxCounts, SuggestionLine } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

import { asked, type Filter, NO_FILTER } from "./filter";

const NONE: InboxCounts = { open: 0, overdue: 0, all: 0, received: 0, assigned: 0, answered: 0, told: 0, closed: 0 };
/** Most lines that are asked for at once, as the workspace has it. */
const MOST = 1000;

export class Inbox {
  /** The keys of what fits, in order; nothing before the first answer. */
  ids = $state.raw<readonly string[] | undefined>(undefined);
  counts = $state.raw<InboxCounts>(NONE);
  categories = $state.raw<string[]>([]);
  filter = $state<Filter>({ ...NO_FILTER });
  /** The keys of what came in last, as far as the filter asks for them. */
  batch = $state.raw<readonly string[]>([]);
  /** The row that the arrows stand on. */
  active = $state<string | undefined>(undefined);
  /** Rows chosen for a common step. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());

  private lines = $state.raw<ReadonlyMap<string, SuggestionLine>>(new Map());
  /** The rows in sight, and what is shown besides the list. */
  private sight: readonly string[] = [];
  private readonly beside = new Set<string>();
  private times = 0;

  /** Reads anew what fits, with the lines that are on the screen. A late answer to an earlier question is nobody's. */
  load = async (): Promise<void> => {
    const time = (this.times += 1);
    const page = await rpc("suggestion_inbox", asked(this.filter, this.batch));
    const lines = mapped(page.lines);
    const needed = [...new Set([...this.sight, ...this.beside, ...this.chosen])].slice(0, MOST).filter((id) => !lines.has(id));
    for (const line of await linesOf(needed)) lines.set(line.suggestion.id, line);
    if (time !== this.times) return;
    const { ids, counts, categories } = page;
    Object.assign(this, { ids, counts, categories, lines });
    // What was merged or put away is chosen no longer; what only does not fit stays chosen.
    const gone = new Set(needed.filter((id) => !lines.has(id)));
    if ([...this.chosen].some((id) => gone.has(id))) this.chosen = new Set([...this.chosen].filter((id) => !gone.has(id)));
  };

  /** Rows that came into sight. */
  see = (ids: readonly string[]): void => {
    this.sight = ids;
    void this.read(ids);
  };

  /** Has the lines of these here, which something besides the list shows. */
  want = (ids: readonly string[]): void => {
    for (const id of ids) this.beside.add(id);
    void untrack(() => this.read(ids));
  };

  /** Reads the lines of these, as far as they are not here. */
  read = async (ids: readonly string[]): Promise<void> => {
    const missing = ids.filter((id) => !this.lines.has(id));
    if (missing.length === 0) return;
    const read = await attempt(() => linesOf(missing));
    if (read) this.lines = new Map([...this.lines, ...mapped(read)]);
  };

  /** A line by its key; nothing while it is not read, and when it was merged away. */
  line = (id: string): SuggestionLine | undefined => this.lines.get(id);

  /** The chosen lines, the oldest first. */
  readonly chosenLines = $derived(
    [...this.chosen]
      .flatMap((id) => this.lines.get(id) ?? [])
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

const mapped = (lines: readonly SuggestionLine[]) => new Map(lines.map((line) => [line.suggestion.id, line] as const));

/** Lines by their keys, however many. */
export async function linesOf(ids: readonly string[]): Promise<SuggestionLine[]> {
  const parts: Promise<SuggestionLine[]>[] = [];
  for (let at = 0; at < ids.length; at += MOST) parts.push(rpc("suggestion_lines", { ids: ids.slice(at, at + MOST) }));
  return (await Promise.all(parts)).flat();
}

/** Tells that a step was done, and offers to take exactly the one of this answer back. */
export const tell = (text: string, answer: unknown): void => notices.done(text, steps.offer(answer));
