//! A modal layer is the browser's own `<dialog>`: what lies behind it is out of reach of keys, pointer and readers.

import { untrack } from "svelte";
import type { Attachment } from "svelte/attachments";

import { pressed } from "./keys";

interface Behaviour {
  /** Where the person begins, when it is not the first thing inside that takes keys. */
  begin?: (dialog: HTMLDialogElement) => HTMLElement | null | undefined;
  /** Asked to leave by Escape or by a press beside it. Without this both do nothing. */
  leave?: () => void;
}

let open = $state.raw<readonly HTMLDialogElement[]>([]);

/** A page that fills the screen lies above every layer opened before: each is laid above it again, in its order. */
function lift(): void {
  if (!document.fullscreenElement) return;
  const focused = document.activeElement;
  for (const dialog of open) {
    dialog.close();
    dialog.showModal();
  }
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** The uppermost open layer, if there is one: what must lie above everything, as notices and menus do, belongs inside. */
export const uppermost = (): HTMLElement | undefined => open.at(-1);

/** Keeps an element in the uppermost layer while one is open, and otherwise where it was written down. */
export const above: Attachment<HTMLElement> = (element) => {
  const home = untrack(() => element.parentElement);
  $effect(() => {
    const place = uppermost() ?? home;
    // Moving it takes the keyboard away from what is inside.
    if (element.parentElement !== place) place?.append(element);
  });
};

/** Opens a `<dialog>` for as long as it is there; afterwards the keyboard is where it was before. */
export function modal({ begin, leave }: Behaviour): Attachment<HTMLDialogElement> {
  return (dialog) =>
    untrack(() => {
      const before = document.activeElement;
      // Outside of whatever hears keys around the place where it was written down.
      document.body.append(dialog);
      dialog.showModal();
      begin?.(dialog)?.focus();
      if (open.length === 0) document.addEventListener("fullscreenchange", lift);
      open = [...open, dialog];

      // A field inside may keep Escape for itself, so the browser's own answer to it is not asked.
      const stay = (event: Event) => event.preventDefault();
      const hear = (event: KeyboardEvent) => {
        if (!leave || event.defaultPrevented || !pressed(event, "Escape")) return;
        event.preventDefault();
        leave();
      };
      const press = (event: PointerEvent) => {
        if (event.target === dialog) leave?.();
      };
      dialog.addEventListener("cancel", stay);
      dialog.addEventListener("keydown", hear);
      dialog.addEventListener("pointerdown", press);
      return () => {
        dialog.close();
        // Whoever takes away the place where it was written down does not find it there.
        dialog.remove();
        open = open.filter((one) => one !== dialog);
        if (open.length === 0) document.removeEventListener("fullscreenchange", lift);
        const free = document.activeElement === null || document.activeElement === document.body;
        if (free && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      };
    });
}
