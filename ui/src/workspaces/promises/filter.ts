//! Which promises the ledger shows, and what the departments have of them.

import type { PromiseLine, PromiseState } from "$lib/api/generated/commands";

/** What a person narrowed the ledger down to; an empty word narrows nothing. */
export interface Filter {
  /** `open` is what somebody still has to act on, `due` what is due before the next visit to its dong. */
  state: "all" | "open" | "overdue" | "due" | PromiseState;
  dong: string;
  /** `none` is what no department has yet. */
  department: string;
  words: string;
}

export const NO_FILTER: Filter = { state: "open", dong: "", department: "", words: "" };

/** The ledger's own states in its own order; the digits 1 to 6 set them. */
export const STATES: readonly PromiseState[] = ["done", "in-progress", "planned", "long-term", "impossible", "transferred"];

/** States that must come with a reason. */
export const needsReason = (state: PromiseState): boolean => state === "impossible" || state === "transferred";

export const isOpen = (line: PromiseLine): boolean => ["in-progress", "planned", "long-term"].includes(line.promise.state);
export const isOverdue = (line: PromiseLine): boolean => (line.daysOver ?? 0) > 0;
export const isDue = (line: PromiseLine): boolean => line.dueBeforeVisit && !isOverdue(line);

const inState = (line: PromiseLine, state: Filter["state"]): boolean => {
  switch (state) {
    case "all":
      return true;
    case "open":
      return isOpen(line);
    case "overdue":
      return isOverdue(line);
    case "due":
      return isDue(line);
    default:
      return line.promise.state === state;
  }
};

/** The lines that fit, in their order. */
export function filtered(lines: readonly PromiseLine[], filter: Filter): PromiseLine[] {
  const wanted = filter.words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const { promise } = line;
    if (!inState(line, filter.state)) return false;
    if (filter.dong && promise.neighborhood !== filter.dong) return false;
    if (filter.department === "none" ? promise.department : filter.department && promise.department !== filter.department) return false;
    const text = [promise.number, promise.text, promise.officer, promise.reason, line.progress?.text].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** How many lines stand in each of the states that the ledger offers. */
export function counted(lines: readonly PromiseLine[]): Record<Filter["state"], number> {
  const of = (state: Filter["state"]) => lines.filter((line) => inState(line, state)).length;
  const own = Object.fromEntries(STATES.map((state) => [state, of(state)])) as Record<PromiseState, number>;
  return { ...own, all: lines.length, open: of("open"), overdue: of("overdue"), due: of("due") };
}

/** What one department has. */
export interface Share {
  /** Key of the department; empty where none is in charge. */
  department: string;
  all: number;
  open: number;
  overdue: number;
  due: number;
  done: number;
}

/** The departments with promises, those with the most overdue first. */
export function shares(lines: readonly PromiseLine[]): Share[] {
  const by = new Map<string, PromiseLine[]>();
  for (const line of lines) {
    const department = line.promise.department ?? "";
    by.set(department, [...(by.get(department) ?? []), line]);
  }
  return [...by]
    .map(([department, own]) => {
      const counts = counted(own);
      return { department, all: counts.all, open: counts.open, overdue: counts.overdue, due: counts.due, done: counts.done };
    })
    .toSorted((one, other) => other.overdue - one.overdue || other.open - one.open || other.all - one.all);
}
