//! Which suggestions the inbox shows.

import type { InboxState } from "$lib/api/generated/commands";
import type { Request } from "$lib/api/rpc";

/** What a person narrowed the inbox down to; an empty word narrows nothing. */
export interface Filter {
  /** `open` is everything the office still owes something for. */
  state: InboxState;
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

/** The filter as the workspace is asked with it; `batch` holds the keys of the part that the filter names. */
export const asked = (filter: Filter, batch: readonly string[]): Request<"suggestion_inbox"> => ({
  state: filter.state,
  neighborhood: filter.dong || null,
  category: filter.category || null,
  department: filter.department === "none" ? null : filter.department || null,
  unassigned: filter.department === "none",
  words: filter.words,
  among: filter.batch ? [...batch] : null,
});
