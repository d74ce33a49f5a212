//! Logging suggestions: the text as it was pasted, what it proposes, and what a person changed of that.

import type { ImportReceipt, Proposals } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { names } from "$lib/frame/names.svelte";
import { attempt } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

import { draft, logRequest, type Touched } from "./draft";
import { tell } from "./inbox.svelte";

/** Typing rests this long before the text is read. */
const REST_MS = 200;

export class Intake {
  pasted = $state("");
  proposals = $state.raw<Proposals | undefined>(undefined);
  touched = $state<Touched>({});
  /** What would come in of several texts, or of a file that waits for a person's yes. */
  trial = $state.raw<{ receipt: ImportReceipt; file?: string } | undefined>(undefined);
  receipt = $state.raw<ImportReceipt | undefined>(undefined);
  busy = $state(false);

  readonly draft = $derived(draft(this.proposals, this.touched, (alley) => names.alleys.find((row) => row.id === alley)?.neighborhood));
  /** How many texts the paste seems to hold. */
  readonly texts = $derived(this.pasted.trim() === "" ? 0 : (this.proposals?.texts ?? 1));

  private readonly of = new Map<string, Promise<Proposals | undefined>>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The text changed: it is read once typing rests. */
  change = (): void => {
    clearTimeout(this.timer);
    this.trial = undefined;
    if (this.pasted.trim() === "") this.proposals = undefined;
    else this.timer = setTimeout(() => void this.read(), REST_MS);
  };

  /** Reads the text as it stands now. */
  private read = async (): Promise<Proposals | undefined> => {
    const text = this.pasted;
    const sender = this.touched.senderPhone ?? null;
    const key = JSON.stringify([text, sender]);
    const ask = this.of.get(key) ?? attempt(() => rpc("suggestion_propose", { text, sender }));
    this.of.clear();
    this.of.set(key, ask);
    const proposals = await ask;
    // What went wrong is tried anew.
    if (!proposals) this.of.delete(key);
    if (proposals && text === this.pasted) {
      this.proposals = proposals;
      if (!this.trial) void this.look(text, proposals.texts);
    }
    return proposals;
  };

  /** Shows what each of several texts would come in as, before anything does. */
  private async look(text: string, texts: number): Promise<void> {
    if (texts < 2) return;
    const receipt = await attempt(() => rpc("paste_suggestions", { text, dryRun: true }));
    if (receipt && text === this.pasted) this.trial = { receipt };
  }

  /** Logs what was pasted: one suggestion, or each text by itself. Gives the key of a single one. */
  log = async (together = false): Promise<string | undefined> => {
    if (this.pasted.trim() === "" || this.busy) return undefined;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      const seen = this.trial !== undefined;
      const proposals = await this.read();
      if (!proposals) return undefined;
      if (proposals.texts > 1 && !together) {
        // What nobody has seen yet is shown first.
        if (seen) await this.logEach();
        else await this.look(this.pasted, proposals.texts);
        return undefined;
      }
      const made = await attempt(() => rpc("suggestion_log", logRequest(proposals.text, this.draft, proposals.receivedAt)));
      if (!made) return undefined;
      tell(words.say("suggestions-logged", { number: made.number, dong: names.of(made.neighborhood) || words.say("suggestions-no-dong") }), made);
      this.clear();
      return made.mergedInto ?? made.id;
    } finally {
      this.busy = false;
    }
  };

  private async logEach(): Promise<void> {
    const receipt = await attempt(() => rpc("paste_suggestions", { text: this.pasted, dryRun: false }));
    if (!receipt) return;
    this.receipt = receipt;
    this.clear();
  }

  /** Takes a file of suggestions in. */
  importFile = async (): Promise<void> => {
    const picked = await attempt(() =>
      rpc("file_pick", { kind: "file", title: words.say("suggestions-import"), endings: ["xlsx", "csv", "txt", "zip"] }),
    );
    const file = picked?.[0]?.token;
    if (!file) return;
    const receipt = await attempt(() => rpc("import_suggestions", { file, headers: {}, dryRun: true }));
    if (receipt) this.trial = { receipt, file };
  };

  /** Takes the file in that was looked into. */
  takeFile = async (): Promise<void> => {
    const file = this.trial?.file;
    if (!file || this.busy) return;
    this.busy = true;
    const receipt = await attempt(() => rpc("import_suggestions", { file, headers: {}, dryRun: false }));
    this.busy = false;
    if (!receipt) return;
    [this.receipt, this.trial] = [receipt, undefined];
  };

  clear = (): void => {
    clearTimeout(this.timer);
    this.pasted = "";
    [this.proposals, this.trial] = [undefined, undefined];
    this.touched = {};
  };
}

let kept: { workspace: string; intake: Intake; end: () => void } | undefined;

/**
 * The paste box of a workspace. What stands in it outlives the screen and the lock, in memory alone; another workspace
 * begins with an empty one.
 */
export function intakeOf(workspace: string): Intake {
  if (kept?.workspace === workspace) return kept.intake;
  kept?.end();
  let intake: Intake | undefined;
  // What it works out of the text must not end with the screen that showed it first.
  const end = $effect.root(() => void (intake = new Intake()));
  intake ??= new Intake();
  kept = { workspace, intake, end };
  return intake;
}
