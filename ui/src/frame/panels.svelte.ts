//! What lies over the workspace: the search box, the list of keys.

class Panels {
  /** Whether the search box is open. */
  search = $state(false);
  /** Whether the list of keys is open. */
  keys = $state(false);
}

/** What lies over the workspace. */
export const panels = new Panels();
