//! Which suggestions the inbox shows.

import type { SuggestionLine, SuggestionState } from "$lib/api/generated/commands";

/** What a person narrowed the inbox down to; an empty word narrows nothing. */
export interface Filter {
  /** `open` is everything the office still owes something for. */
  state: "open" | "overdue" | "all" | SuggestionState;
  dong: string;
  category: string;
  /** `none` is what no department has yet. */
  department: string;
  words: string;
  /** A part of what came in last. */
  batch: "" | Batch;
}

/** All that came in at once, what of it has no dong, what of it may repeat another. */
export type Batch = "new" | "no-dong" | "alike";

export const NO_FILTER: Filter = { state: "open", dong: "", category: "", department: "", words: "", batch: "" };

/** Whether the office still owes something: a sender of it has not heard the answer that holds now. */
export const isOpen = (line: SuggestionLine): boolean => line.untold > 0;

const inState = (line: SuggestionLine, state: Filter["state"]): boolean => {
  if (state === "all") return true;
  if (state === "open") return isOpen(line);
  if (state === "overdue") return line.reply.standing === "overdue";
  return line.suggestion.state === state;
};

/** The lines that fit, in their order; `batch` holds the keys of the part that the filter names. */
export function filtered(lines: readonly SuggestionLine[], filter: Filter, batch: ReadonlySet<string> = new Set()): SuggestionLine[] {
  const wanted = filter.words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const { suggestion } = line;
    if (!inState(line, filter.state)) return false;
    if (filter.batch && !batch.has(suggestion.id)) return false;
    if (filter.dong && suggestion.neighborhood !== filter.dong) return false;
    if (filter.category && suggestion.category !== filter.category) return false;
    if (filter.department === "none" ? suggestion.department : filter.department && suggestion.department !== filter.department)
      return false;
    if (wanted.length === 0) return true;
    const text = [suggestion.number, suggestion.text, suggestion.senderName, suggestion.senderStore, suggestion.senderPhone]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The order of the inbox: what is late on top, the latest first; then by when it is due; then the newest of the rest. */
export function ordered(lines: readonly SuggestionLine[]): SuggestionLine[] {
  const rank = { overdue: 0, open: 1, kept: 2, late: 2 };
  return lines.toSorted((one, other) => {
    const [first, second] = [rank[one.reply.standing], rank[other.reply.standing]];
    if (first !== second) return first - second;
    return first < 2 ? one.reply.due - other.reply.due : other.suggestion.receivedAt - one.suggestion.receivedAt;
  });
}

/** How many lines stand in each of the states that the inbox offers. */
export function counted(lines: readonly SuggestionLine[]): Record<Filter["state"], number> {
  const counts = { open: 0, overdue: 0, all: 0, received: 0, assigned: 0, answered: 0, told: 0, closed: 0 };
  for (const line of lines) {
    counts.all += 1;
    counts[line.suggestion.state] += 1;
    if (isOpen(line)) counts.open += 1;
    if (line.reply.standing === "overdue") counts.overdue += 1;
  }
  return counts;
}
