//! How a packet is to be made, as chosen in the bar. Kept while the window is open.

import type { PacketChanges, PacketPaper } from "$lib/api/generated/commands";
import type { Request } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

/** Type sizes, as factors of the usual one. */
export const TYPE_SIZES = ["1", "1.4", "1.6"] as const;

export class PacketChoice {
  variant = $state<"outside" | "office">("outside");
  extent = $state<"full" | "short">("full");
  language = $state<"ko" | "en">(words.language);
  paper = $state<PacketPaper>("a4");
  type = $state<(typeof TYPE_SIZES)[number]>("1");
  changes = $state<"none" | PacketChanges>("none");
  recipient = $state("");
  purpose = $state("");

  /** Whether it can be made: an unmasked packet needs to know for whom and what for. */
  get ready(): boolean {
    return this.variant === "outside" || (this.recipient.trim() !== "" && this.purpose.trim() !== "");
  }

  /** How changes are shown: not on a card, and the leaves of a booklet hang together. */
  private get compared(): PacketChanges | null {
    if (this.changes === "none" || this.paper === "card") return null;
    return this.paper === "booklet" ? "marked" : this.changes;
  }

  /** What to ask for; masked as long as an unmasked one may not be made. */
  request(target: { visit: string } | { all: true }): Request<"packets_make"> {
    const unmasked = this.variant === "office" && this.ready;
    return {
      visit: "visit" in target ? target.visit : null,
      all: "all" in target,
      folder: "",
      language: this.language,
      short: this.extent === "short",
      paper: this.paper,
      typeFactor: Number(this.type),
      officeCopy: unmasked ? { recipient: this.recipient.trim(), purpose: this.purpose.trim() } : null,
      again: false,
      changes: this.compared,
    };
  }
}

/** The choice of this window. */
export const choice = new PacketChoice();
