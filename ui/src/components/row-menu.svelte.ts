//! The menu of a row: opened by a right click, by the menu key and by Shift+F10, shown in one place for the whole window.

import type { Attachment } from "svelte/attachments";

import { isComposing, pressed } from "./keys";

/** One step that a row offers. */
export interface MenuStep {
  label: string;
  run: () => void;
  /** A key that does the same in the list, as in `t`. */
  key?: string | undefined;
  /** Whether it takes the row away. */
  danger?: boolean;
}

/** Steps of one kind behind a word of their own. */
export interface MenuGroup {
  label: string;
  inside: readonly MenuStep[];
}

/** What stands in a menu; a line parts what belongs together. */
export type MenuEntry = MenuStep | MenuGroup | "line";

/** What a row offers. */
export interface Menu {
  /** What the row is, read aloud. */
  label: string;
  entries: readonly MenuEntry[];
}

class RowMenu {
  /** The menu that is shown. */
  shown = $state.raw<(Menu & { at: { x: number; y: number } }) | undefined>(undefined);
  private back: HTMLElement | undefined;

  /** Shows a menu where the pointer is, or at the row that has the keyboard. */
  show = (menu: Menu | undefined, at: MouseEvent | Element): void => {
    if (!menu) return;
    this.back = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    if (at instanceof Element) {
      const { left, bottom } = at.getBoundingClientRect();
      // At a row as wide as the window the menu begins where the words do.
      this.shown = { ...menu, at: { x: left + 24, y: bottom - 4 } };
    } else this.shown = { ...menu, at: { x: at.clientX, y: at.clientY } };
  };

  /** Puts it away; the keyboard goes back to where it was. */
  close = (): void => {
    if (!this.shown) return;
    this.shown = undefined;
    this.back?.focus({ preventScroll: true });
    this.back = undefined;
  };
}

/** The menu of the window. */
export const rowMenu = new RowMenu();

/** Whether a key asks for the menu of what has the keyboard. */
export const asksMenu = (event: KeyboardEvent): boolean =>
  !isComposing(event) && (pressed(event, "ContextMenu") || pressed(event, "shift+F10"));

/** Gives an element a menu. The keys are those of whatever inside has the keyboard. */
export const withMenu =
  (menu: () => Menu | undefined): Attachment<HTMLElement> =>
  (element) => {
    const point = (event: MouseEvent): void => {
      event.preventDefault();
      rowMenu.show(menu(), event);
    };
    const hear = (event: KeyboardEvent): void => {
      if (!asksMenu(event) || event.defaultPrevented) return;
      event.preventDefault();
      rowMenu.show(menu(), event.target instanceof Element ? event.target : element);
    };
    element.addEventListener("contextmenu", point);
    element.addEventListener("keydown", hear);
    return () => {
      element.removeEventListener("contextmenu", point);
      element.removeEventListener("keydown", hear);
    };
  };
