//! Notifications of the system: how many things wait, and nobody's name. The workspace counts, and says each kind once a day.

import type { AlertKind } from "$lib/api/generated/commands";
import { notify, rpc } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

/** Whoever has just opened the workspace sees it anyway. */
const FIRST_MS = 60_000;
const AGAIN_MS = 30 * 60_000;

/** Where each kind is looked at. */
const OPENS: Record<AlertKind, string> = {
  "replies-late": "#/suggestions",
  "promises-due": "#/promises",
  "visit-today": "#/tour",
  "visit-ahead": "#/tour",
  "backup-failed": "#/settings/backups",
};

/** Tells what is to be told. */
export async function tell(): Promise<void> {
  // Whoever looks at the window sees what waits; it is told later, once something else lies before it.
  if (document.hasFocus()) return;
  const alerts = await rpc("session_alerts", {}).catch(() => []);
  for (const { kind, count } of alerts) {
    notify({ title: words.say("window-title"), text: words.say(`window-alert-${kind}`, { count }), opens: OPENS[kind] });
  }
}

/** Watches an open workspace until the returned function is called. */
export function watchAlerts(): () => void {
  const first = setTimeout(() => void tell(), FIRST_MS);
  const again = setInterval(() => void tell(), AGAIN_MS);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}
