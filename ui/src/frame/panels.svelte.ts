//! What lies over the workspace: the search box, the list of keys.

class Panels {
  /** Whether the search box is open. */
  search = $state(false);
  /** Whether the list of keys is open. */
  keys = $state(false);
  /** The row whose history is shown, with what it is called. */
  history = $state.raw<{ row: string; title: string } | undefined>(undefined);
}

/** What lies over the workspace. */
export const panels = new Panels();
