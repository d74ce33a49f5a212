//! The unmasked copy of a paper that somebody asked for, until it is said for whom and what for.

import type { Paper } from "$lib/api/generated/commands";

class Copies {
  /** The paper, and what its file is named after. */
  asked = $state.raw<{ paper: Paper; about: string } | undefined>(undefined);
}

export const copies = new Copies();
