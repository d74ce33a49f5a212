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
    if (this.pasted.trim() === "") this.proposals = undefined;
    else this.timer = setTimeout(() => void this.read(), REST_MS);
  };

  /** Reads the text as it stands now. */
  private read = async (): Promise<Proposals | undefined> => {
    const text = this.pasted;
    const sender = this.touched.senderPhone ?? null;
    const ask = this.of.get(text) ?? attempt(() => rpc("suggestion_propose", { text, sender }));
    this.of.clear();
    this.of.set(text, ask);
    const proposals = await ask;
    if (proposals && text === this.pasted) this.proposals = proposals;
    return proposals;
  };

  /** Logs what was pasted: one suggestion, or each text by itself. Gives the key of a single one. */
  log = async (together = false): Promise<string | undefined> => {
    if (this.pasted.trim() === "" || this.busy) return undefined;
    this.busy = true;
    clearTimeout(this.timer);
    try {
      const proposals = await this.read();
      if (!proposals) return undefined;
      if (proposals.texts > 1 && !together) return void (await this.logEach());
      const made = await attempt(() => rpc("suggestion_log", logRequest(proposals.text, this.draft, proposals.receivedAt)));
      if (!made) return undefined;
      tell(words.say("suggestions-logged", { number: made.number, dong: names.of(made.neighborhood) || words.say("suggestions-no-dong") }));
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
    const request = { file, headers: {}, dryRun: false };
    const receipt = await attempt(() => rpc("import_suggestions", request));
    if (receipt) this.receipt = receipt;
  };

  clear = (): void => {
    this.pasted = "";
    this.proposals = undefined;
    this.touched = {};
  };
}
