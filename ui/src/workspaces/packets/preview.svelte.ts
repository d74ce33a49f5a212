//! The packet being looked at: the file itself, replaced only once its successor can be drawn.

import type { PacketPreview } from "$lib/api/generated/commands";
import { CommandError, rpc, type Request } from "$lib/api/rpc";
import { closePdf, openPdf, type PdfDocument, type Section, sectionsOf } from "$lib/components/pdf";
import { words } from "$lib/words/words.svelte";

export class Preview {
  made = $state.raw<PacketPreview | undefined>(undefined);
  pdf = $state.raw<PdfDocument | undefined>(undefined);
  sections = $state.raw<Section[]>([]);
  loading = $state(false);
  /** Why the last one could not be made, in words. */
  failed = $state<string | undefined>(undefined);
  private asked = 0;
  private outlined: PdfDocument | undefined;

  /** Asks for a packet; the answer to an earlier question is thrown away. */
  load = async (request: Request<"packet_preview">): Promise<void> => {
    const ask = ++this.asked;
    this.loading = true;
    try {
      const made = await rpc("packet_preview", request);
      if (ask !== this.asked) return;
      if (made.content !== this.made?.content) {
        const pdf = await openPdf(made.pdf);
        if (ask !== this.asked) return closePdf(pdf);
        this.replace(pdf);
      }
      this.made = made;
      this.failed = undefined;
    } catch (thrown) {
      if (ask === this.asked) this.failed = words.statement(CommandError.of(thrown));
    } finally {
      if (ask === this.asked) this.loading = false;
    }
  };

  /** A page is drawn: now there is time for the contents. */
  drawn = async (): Promise<void> => {
    const pdf = this.pdf;
    if (!pdf || this.outlined === pdf) return;
    this.outlined = pdf;
    const sections = await sectionsOf(pdf).catch(() => []);
    if (this.pdf === pdf) this.sections = sections;
  };

  private replace(pdf: PdfDocument): void {
    const before = this.pdf;
    this.pdf = pdf;
    // Pages on their way out are given time to stop drawing.
    if (before) setTimeout(() => closePdf(before), 3000);
  }
}
