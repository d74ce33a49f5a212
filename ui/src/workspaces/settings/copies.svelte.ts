//! The copies of the open workspace: made, met, and brought together by change files.

import type { BackupDone, ChangesFile, Copies as Met, ExchangeSheet } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt } from "$lib/frame/notices.svelte";
import { session } from "$lib/frame/session.svelte";
import { words } from "$lib/words/words.svelte";

type Way = "export" | "import" | "make";

/** Ending of a change file. */
const ENDING = "alleychanges";

export class Copies {
  met = $state.raw<Met | undefined>(undefined);
  receipts = $state.raw<ExchangeSheet[]>([]);
  /** What is under way. */
  busy = $state<Way | undefined>(undefined);
  /** The file that was written last. */
  written = $state.raw<ChangesFile | undefined>(undefined);
  /** The copy that was made last. */
  made = $state.raw<BackupDone | undefined>(undefined);
  /** The receipt that is looked at. */
  shown = $state.raw<ExchangeSheet | undefined>(undefined);

  load = async (): Promise<void> => {
    this.met = (await attempt(() => rpc("changes_copies", {}))) ?? this.met;
    // What copies said differently is nothing for a viewer.
    if (session.open?.role === "viewer") return;
    this.receipts = (await attempt(() => rpc("changes_receipts", {}))) ?? this.receipts;
    const { shown } = this;
    const now = this.receipts.find((one) => one.number === shown?.number);
    // What stands in a field may have changed since.
    if (shown && now) this.shown = { ...now, outcome: shown.outcome, followed: shown.followed };
  };

  /** Writes what the other copies lack into a file that the person names. */
  export = async (today: string): Promise<void> => {
    const name = `${words.say("settings-copies-file-name", { date: today })}.${ENDING}`;
    const file = await this.pick("save", "export", name, ENDING);
    if (!file) return;
    await this.run("export", async () => (this.written = await rpc("changes_export", { file, all: false })));
  };

  /** Takes a change file in and shows what came. */
  import = async (): Promise<void> => {
    const file = await this.pick("file", "import", null, ENDING);
    if (file) await this.takeIn(file);
  };

  /** Takes a change file in that is already named. */
  takeIn = (file: string): Promise<void> =>
    this.run("import", async () => (this.shown = await rpc("changes_import", { file })));

  /** Makes a copy of the workspace. */
  make = async (): Promise<void> => {
    const folder = await this.pick("save", "make", `${words.say("settings-copies-copy-name")}.alley`, "alley");
    if (folder) await this.run("make", async () => (this.made = await rpc("changes_copy", { folder })));
  };

  /** Puts the other of two values in place of the one that stands; whether that went well. */
  take = async (change: number): Promise<boolean> => {
    const done = await attempt(() => rpc("changes_take_other", { change }));
    await this.load();
    return done !== undefined;
  };

  private async pick(kind: "save" | "file", way: Way, name: string | null, ending: string): Promise<string | undefined> {
    const request = { kind, title: words.say(`settings-copies-${way}-title`), endings: [ending], name };
    return (await attempt(() => rpc("file_pick", request)))?.[0]?.token;
  }

  private async run(busy: Way, work: () => Promise<unknown>): Promise<void> {
    this.busy = busy;
    this.written = this.made = this.shown = undefined;
    await attempt(work);
    this.busy = undefined;
    await this.load();
  }
}
