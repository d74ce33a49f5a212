//! The list of keys that F1 shows: those of the commands, and those of each workspace.

import { COMMANDS } from "./commands";

/** Keys, and the message that says what they do. */
export interface Shortcut {
  keys: readonly string[];
  does: string;
}

const everywhere = COMMANDS.filter(({ everywhere, group }) => everywhere && group !== "go");
const going = COMMANDS.filter(({ group, keys }) => group === "go" && keys);
const named = (list: typeof COMMANDS): Shortcut[] => list.map(({ keys, title }) => ({ keys: keys ?? [], does: title }));

export const SHORTCUTS: ReadonlyArray<{ title: string; list: readonly Shortcut[] }> = [
  { title: "window-keys-everywhere", list: named(everywhere) },
  { title: "window-workspaces", list: named(going) },
  {
    title: "window-keys-lists",
    list: [
      { keys: ["Tab", "shift+Tab"], does: "window-keys-next" },
      { keys: ["↑", "↓"], does: "window-keys-rows" },
      { keys: ["Space"], does: "window-keys-choose" },
      { keys: ["shift+↑", "shift+↓"], does: "window-keys-range" },
      { keys: ["mod+a"], does: "window-keys-all" },
      { keys: ["mod+c"], does: "window-keys-copy" },
      { keys: ["Enter"], does: "window-keys-enter" },
      { keys: ["shift+F10"], does: "window-keys-menu" },
      { keys: ["Esc"], does: "window-keys-escape" },
    ],
  },
  {
    title: "window-workspace-board",
    list: [
      { keys: ["f"], does: "board-wall" },
      { keys: ["1–5"], does: "window-keys-indicators" },
      { keys: ["+", "-", "0"], does: "window-keys-zoom" },
    ],
  },
  { title: "window-workspace-tour", list: [{ keys: ["alt+↑", "alt+↓"], does: "window-keys-move" }] },
  {
    title: "window-workspace-suggestions",
    list: [
      { keys: ["n"], does: "window-do-suggestion" },
      { keys: ["t"], does: "window-keys-trace" },
      { keys: ["a"], does: "window-keys-assign" },
      { keys: ["m"], does: "window-keys-merge" },
      { keys: ["p", "r"], does: "window-keys-pick" },
      { keys: ["alt+↑", "alt+↓"], does: "window-keys-rank" },
    ],
  },
  {
    title: "window-workspace-meetings",
    list: [
      { keys: ["/", "@"], does: "window-keys-line" },
      { keys: ["alt+shift+1–6"], does: "window-keys-kind" },
      { keys: ["mod+Enter"], does: "window-keys-line-promise" },
      { keys: ["shift+mod+Enter"], does: "window-keys-line-suggestion" },
      { keys: ["alt+↑", "alt+↓"], does: "window-keys-line-move" },
      { keys: ["shift+mod+a"], does: "window-keys-attach" },
      { keys: ["shift+mod+h"], does: "window-keys-versions" },
    ],
  },
  {
    title: "window-workspace-promises",
    list: [
      { keys: ["t"], does: "window-keys-trace" },
      { keys: ["e"], does: "window-keys-edit" },
      { keys: ["1–6"], does: "window-keys-state" },
    ],
  },
  { title: "window-workspace-stores", list: [{ keys: ["1–5"], does: "window-keys-answer" }] },
  {
    title: "window-workspace-packets",
    list: [
      { keys: ["mod+p"], does: "window-do-print" },
      { keys: ["mod+s"], does: "window-do-save" },
      { keys: ["PageUp", "PageDown"], does: "window-keys-page" },
      { keys: ["mod+=", "mod+-", "mod+0"], does: "window-keys-zoom" },
      { keys: ["→", "←", "m"], does: "window-keys-read" },
    ],
  },
];
