//! Opening a workspace: what was typed, and what came of it.

import type { CommandError } from "$lib/api/rpc";

/** What a person typed to open a workspace. */
export interface Typed {
  passphrase: string | null;
  recoveryCode: string | null;
}

/** A workspace that did not open because of its file, with what was typed for it. */
export interface Stuck {
  folder: string;
  name: string;
  error: CommandError;
  typed: Typed;
}

/** Nothing was typed: this machine's key is tried. */
export const NOTHING_TYPED: Typed = { passphrase: null, recoveryCode: null };

/** Whether the file itself is at fault, so that another passphrase would not help. */
export const isStuck = (error: CommandError): boolean => error.code === "workspace";
