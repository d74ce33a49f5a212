//! The one way to hear keys: a key that an input method uses to compose a letter is nobody else's.

/** Within so many milliseconds of the end of a syllable a key is the one that ended it; no hand is that quick. */
const SAME_KEY = 25;

let ended = -Infinity;
if (typeof window !== "undefined") {
  window.addEventListener("compositionend", (event) => (ended = event.timeStamp), true);
}

/**
 * Whether an input method has this key: it commits or changes a syllable and nothing else. WebKit on Linux ends the
 * syllable first and then says Enter as if nothing had been composed; only the time tells that it was one key.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229 || (event.key === "Enter" && event.timeStamp - ended < SAME_KEY);

const mac = typeof navigator !== "undefined" && navigator.platform.startsWith("Mac");

/** Whether the event is this shortcut, as in `mod+k`, `shift+mod+z`, `Enter`. `mod` is Ctrl, on macOS Cmd. */
export function pressed(event: KeyboardEvent, shortcut: string): boolean {
  if (isComposing(event)) return false;
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const mod = mac ? event.metaKey : event.ctrlKey;
  // With Alt a Mac writes “¡” for 1: the key itself counts, as it does for a letter under a Korean input method.
  const sameKey = event.code === `Key${key.toUpperCase()}` || event.code === `Digit${key}`;
  const letter = key.length === 1 ? sameKey || event.key === key : event.key === key;
  return letter && mod === wants("mod") && event.shiftKey === wants("shift") && event.altKey === wants("alt");
}

/** The shortcut as people read it: `Ctrl+K`, `⌘K`. */
export function shownShortcut(shortcut: string): string {
  if (shortcut === "+") return shortcut;
  const names: Record<string, string> = mac
    ? { mod: "⌘", shift: "⇧", alt: "⌥" }
    : { mod: "Ctrl+", shift: "Shift+", alt: "Alt+" };
  return shortcut
    .split("+")
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join("");
}

/** Runs on Enter, unless the Enter ends the composing of a syllable. */
export const onEnter = (run: () => void) => (event: KeyboardEvent) => {
  if (pressed(event, "Enter")) {
    event.preventDefault();
    run();
  }
};
