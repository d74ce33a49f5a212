//! A packet being read on the whole window: which page, which tool, and the marks in it.

import type { ReadingMarks, StrokeTool } from "$lib/api/generated/commands";
import { CommandError, rpc } from "$lib/api/rpc";
import { closePdf, openPdf, type PdfDocument, type Section, sectionsOf } from "$lib/components/pdf";
import { notices } from "$lib/frame/notices.svelte";
import { words } from "$lib/words/words.svelte";

import { Marks } from "./marks.svelte";

/** Type of the packet as it is read, as a factor of the printed one: pages fill the window's width besides. */
const TYPE_FACTOR = 1.3;

/** Marks are kept one after the other: an earlier state must never arrive after a later one. */
let keeping: Promise<unknown> = Promise.resolve();
const keep = (marks: ReadingMarks): Promise<unknown> =>
  (keeping = keeping.then(() => rpc("reading_keep", marks)).catch(notices.error));

export class ReadingState {
  pdf = $state.raw<PdfDocument | undefined>(undefined);
  sections = $state.raw<Section[]>([]);
  page = $state(1);
  tool = $state<StrokeTool | undefined>(undefined);
  /** What lies over the page: the remark being written, or the list of marked pages. */
  panel = $state<"remark" | "list" | undefined>(undefined);
  failed = $state<string | undefined>(undefined);
  setAside = $state(false);
  /** Marks made earlier, until they found their pages. */
  private kept: ReadingMarks | undefined;
  readonly marks = new Marks(keep);

  /** Opens the packet at page one. Where the reader was last is one touch away in the list. */
  open = async (visit: string): Promise<void> => {
    try {
      await keeping;
      const reading = await rpc("reading_open", { visit, language: words.language, typeFactor: TYPE_FACTOR });
      const pdf = await openPdf(reading.packet.pdf);
      [this.pdf, this.setAside] = [pdf, reading.setAside];
      this.kept = reading.marks;
    } catch (thrown) {
      this.failed = words.statement(CommandError.of(thrown));
    }
  };

  /** The first page is drawn: now there is time to find out where the marks made earlier belong. */
  drawn = async (): Promise<void> => {
    const [pdf, kept] = [this.pdf, this.kept];
    if (!pdf || !kept) return;
    this.kept = undefined;
    this.sections = await sectionsOf(pdf).catch(() => []);
    this.marks.take(kept, this.sections, pdf.numPages);
  };

  close = async (): Promise<void> => {
    await this.marks.flush();
    if (this.pdf) closePdf(this.pdf);
  };

  get count(): number {
    return this.pdf?.numPages ?? 0;
  }

  /** The part that the page lies in. */
  get section(): string {
    return this.sections.findLast((section) => section.page <= this.page && section.level === 0)?.title ?? "";
  }

  /** Goes to a page; whether there was one to go to. */
  show = (page: number): boolean => {
    if (page < 1 || page > this.count) return false;
    this.page = page;
    this.marks.stand(page);
    return true;
  };

  /** Takes a tool, or puts it down when it is in hand. */
  take = (tool: StrokeTool): void => void (this.tool = this.tool === tool ? undefined : tool);

  undo = (): void => {
    const page = this.marks.undo();
    if (page !== undefined) this.show(page);
  };
}
