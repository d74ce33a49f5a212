//! What is half typed is kept before anything takes the place of where it stands.

import { tick } from "svelte";

import { settled } from "$lib/api/rpc";

/** How long what is under way may take before the window goes on without it. */
const PATIENCE_MS = 3_000;

/** Leaves the text in which the person types, as a click elsewhere would: the text is saved by whoever shows it. */
export function leaveField(): void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !active.matches("input, textarea, [contenteditable]")) return;
  let heard = false;
  active.addEventListener("blur", () => (heard = true), { once: true });
  active.blur();
  if (heard) return;
  // A window that is not in front tells no field that it was left.
  active.dispatchEvent(new Event("change", { bubbles: true }));
  active.dispatchEvent(new FocusEvent("blur"));
  active.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/** Waits until what the page still had to keep has been kept. `gone` takes the screens away, which keep the rest. */
export async function settle(gone: () => void): Promise<void> {
  leaveField();
  gone();
  await tick();
  await settled(PATIENCE_MS);
}
