//! Locking the window: at once when asked, by itself when nobody touches it, and after the machine slept.

import { onHost, rpc } from "$lib/api/rpc";

import { Idle } from "./idle";
import { attempt, notices } from "./notices.svelte";
import { session } from "./session.svelte";
import { settle } from "./settling";

/** How often the clock is looked at. A machine that slept longer than the wait is found out at the first look. */
const LOOK_EVERY_MS = 5_000;

class Locking {
  /** Closes the workspace and shows nothing of it until it is unlocked. */
  lock = async (): Promise<void> => {
    if (!session.open) return;
    // The page lets go of everything before the answer is there, and what was half typed is kept.
    await settle(() => {
      session.cover();
      notices.clear();
      notices.quiet = true;
      document.title = "";
    });
    const state = await attempt(() => rpc("session_lock", {}));
    notices.quiet = false;
    if (state) session.take(state);
    else await session.refresh();
  };

  /** Watches until the returned function is called. */
  watch = (): (() => void) => {
    const idle = new Idle(Date.now());
    const wait = () => session.preferences?.lockAfterMinutes ?? 0;
    // The first touch after a long sleep meets a window that locks, not an open one.
    const touched = () => !idle.touched(Date.now(), wait()) && void this.lock();
    const kinds = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
    for (const kind of kinds) addEventListener(kind, touched, { capture: true, passive: true });
    // Whatever the wait, nobody was there while the machine slept.
    const stop = onHost("slept", () => void this.lock());
    const clock = setInterval(() => idle.due(Date.now(), wait()) && void this.lock(), LOOK_EVERY_MS);
    return () => {
      stop();
      clearInterval(clock);
      for (const kind of kinds) removeEventListener(kind, touched, { capture: true });
    };
  };
}

/** The window's lock. */
export const locking = new Locking();
