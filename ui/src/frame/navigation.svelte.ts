//! Where the person is: a workspace, and what is open in it. Kept in the address, so that back and forward work.

import { leaveField } from "./settling";

export const WORKSPACES = ["board", "tour", "suggestions", "meetings", "promises", "stores", "packets", "settings"] as const;
export type WorkspaceName = (typeof WORKSPACES)[number];

class Navigation {
  /** The workspace that is shown. */
  workspace = $state<WorkspaceName>("board");
  /** What is open in it, from the outside in. */
  path = $state<string[]>([]);

  constructor() {
    addEventListener("hashchange", () => this.read());
    this.read();
  }

  /** Goes to a workspace, and to what is open in it. */
  go = (workspace: WorkspaceName, ...path: string[]): void => {
    location.hash = `#/${[workspace, ...path].map(encodeURIComponent).join("/")}`;
  };

  /** The same in place of where the person is, so that back does not stop here. */
  replace = (workspace: WorkspaceName, ...path: string[]): void => {
    history.replaceState(null, "", `#/${[workspace, ...path].map(encodeURIComponent).join("/")}`);
    this.read();
  };

  private read(): void {
    const [first, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decoded);
    const known = WORKSPACES.find((name) => name === first);
    const [workspace, path] = [known ?? "board", known ? rest.filter((part) => part !== "") : []];
    // What is half typed on the screen that goes away is saved, as by a click elsewhere.
    if (workspace !== this.workspace || path[0] !== this.path[0]) leaveField();
    this.workspace = workspace;
    this.path = path;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** Where the person is. */
export const navigation = new Navigation();
