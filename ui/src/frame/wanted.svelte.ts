//! What a command asks of the workspace that it leads to, until that workspace does it.

import { navigation, type WorkspaceName } from "./navigation.svelte";

/** What a workspace does when it is asked. */
export type Want =
  | "tour-new"
  | "visit-new"
  | "calendar-in"
  | "suggestion-log"
  | "meeting-new"
  | "packet-print"
  | "packet-save"
  | "packet-all"
  | "packet-log"
  | "ledger-export"
  | "ledger-print"
  | "meeting-result"
  | "white-paper"
  | "backup-make"
  | "backup-drill"
  | "changes-export"
  | "changes-import";

/** What nobody has done by then was not to be done, as a print where there is nothing to print. */
const PATIENCE_MS = 10_000;

class Wanted {
  private want = $state<Want | undefined>(undefined);
  private since = 0;

  /** Goes to a workspace and asks something of it. */
  ask = (want: Want, workspace: WorkspaceName, ...path: string[]): void => {
    [this.want, this.since] = [want, Date.now()];
    navigation.go(workspace, ...path);
  };

  /** Whether this is asked; whoever finds it so does it, once. */
  take = (want: Want): boolean => {
    if (this.want !== want) return false;
    this.want = undefined;
    return Date.now() - this.since < PATIENCE_MS;
  };
}

/** What is asked of the workspaces. */
export const wanted = new Wanted();
