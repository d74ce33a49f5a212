//! Locking the window: at once when asked, by itself when nobody touches it, and after the machine slept.

import { rpc } from "$lib/api/rpc";

import { attempt, notices } from "./notices.svelte";
import { session } from "./session.svelte";

/** How often the clock is looked at. A machine that slept longer than the wait is found out at the first look. */
const LOOK_EVERY_MS = 5_000;

class Locking {
  private lastInput = Date.now();

  /** Closes the workspace and shows nothing of it until it is unlocked. */
  lock = async (): Promise<void> => {
    if (!session.open) return;
    // The page lets go of everything before the answer is there.
    session.cover();
    notices.clear();
    document.title = "";
    const state = await attempt(() => rpc("session_lock", {}));
    if (state) session.take(state);
    else await session.refresh();
  };

  /** Somebody is there. */
  touched = (now = Date.now()): void => {
    if (!this.due(now)) this.lastInput = now;
  };

  /** Whether nobody has been there for as long as the settings say. */
  due(now: number): boolean {
    const minutes = session.preferences?.lockAfterMinutes ?? 0;
    return minutes > 0 && now - this.lastInput >= minutes * 60_000;
  }

  /** Watches until the returned function is called. */
  watch = (): (() => void) => {
    this.lastInput = Date.now();
    const touched = () => {
      // The first touch after a long sleep wakes a locked window, not an open one.
      if (this.due(Date.now())) void this.lock();
      else this.touched();
    };
    const kinds = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
    for (const kind of kinds) addEventListener(kind, touched, { capture: true, passive: true });
    const clock = setInterval(() => this.due(Date.now()) && void this.lock(), LOOK_EVERY_MS);
    return () => {
      clearInterval(clock);
      for (const kind of kinds) removeEventListener(kind, touched, { capture: true });
    };
  };
}

/** The window's lock. */
export const locking = new Locking();
