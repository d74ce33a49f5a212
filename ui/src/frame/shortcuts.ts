//! The keys that work everywhere, for the list that F1 shows.

/** A key, and the message that says what it does. */
export interface Shortcut {
  keys: readonly string[];
  does: string;
}

export const SHORTCUTS: ReadonlyArray<{ title: string; list: readonly Shortcut[] }> = [
  {
    title: "window-keys-everywhere",
    list: [
      { keys: ["mod+k"], does: "window-search" },
      { keys: ["mod+z"], does: "window-undo" },
      { keys: ["shift+mod+z", "mod+y"], does: "window-redo" },
      { keys: ["mod+l"], does: "window-lock" },
      { keys: ["F1", "?"], does: "window-keys" },
    ],
  },
  {
    title: "window-keys-lists",
    list: [
      { keys: ["Tab", "shift+Tab"], does: "window-keys-next" },
      { keys: ["↑", "↓"], does: "window-keys-rows" },
      { keys: ["Enter"], does: "window-keys-enter" },
      { keys: ["shift+F10"], does: "window-keys-menu" },
      { keys: ["Esc"], does: "window-keys-escape" },
    ],
  },
];
