//! What the reader wrote into the packet: marks, remarks and lines by page, kept as they come.

import type { PageMarks, ReadingMarks, Stroke } from "$lib/api/generated/commands";
import type { Section } from "$lib/components/pdf";

import { pageOf, placeOf } from "./places";

/** What is on one page. */
export interface OnPage {
  marked: boolean;
  remark: string;
  strokes: Stroke[];
}

const NOTHING: OnPage = { marked: false, remark: "", strokes: [] };
const isEmpty = (on: OnPage) => !on.marked && on.remark.trim() === "" && on.strokes.length === 0;

export class Marks {
  private pages = $state<Record<number, OnPage>>({});
  private sections: Section[] = [];
  private count = 0;
  private visit = "";
  private undone: Array<{ page: number; strokes: Stroke[] }> = $state([]);
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private last = 1;

  /** `keep` puts everything where it outlives the window. */
  constructor(
    private readonly keep: (marks: ReadingMarks) => Promise<unknown>,
    private readonly delay = 400,
  ) {}

  /** Takes in what was kept, each page found by what it is about. Gives the page where the reader was. */
  take(marks: ReadingMarks, sections: Section[], count: number): number {
    [this.sections, this.count, this.visit, this.undone] = [sections, count, marks.visit, []];
    const pages: Record<number, OnPage> = {};
    for (const { place, marked, remark, strokes } of marks.pages) {
      const page = pageOf(place, sections, count);
      const there = pages[page] ?? NOTHING;
      // Two pages that became one keep everything of both.
      pages[page] = {
        marked: marked || there.marked,
        remark: [there.remark, remark].filter(Boolean).join("\n"),
        strokes: [...there.strokes, ...strokes],
      };
    }
    this.pages = pages;
    this.last = marks.last ? pageOf(marks.last, sections, count) : 1;
    return this.last;
  }

  /** What is on a page. */
  on = (page: number): OnPage => this.pages[page] ?? NOTHING;

  /** The pages with something on them, in order. */
  get list(): Array<{ page: number; on: OnPage }> {
    const entries = Object.entries(this.pages).map(([page, on]) => ({ page: Number(page), on }));
    return entries.filter(({ on }) => !isEmpty(on)).sort((one, other) => one.page - other.page);
  }

  get canUndo(): boolean {
    return this.undone.length > 0;
  }

  toggle = (page: number): void => this.put(page, { ...this.on(page), marked: !this.on(page).marked });

  remark = (page: number, remark: string): void => this.put(page, { ...this.on(page), remark });

  draw = (page: number, stroke: Stroke): void => this.strokes(page, [...this.on(page).strokes, stroke]);

  /** Takes every line off a page; it can be undone. */
  clear = (page: number): void => this.strokes(page, []);

  /** Takes back the last line drawn, or the last clearing. Gives the page it was on. */
  undo = (): number | undefined => {
    const step = this.undone.at(-1);
    if (!step) return undefined;
    this.undone = this.undone.slice(0, -1);
    this.put(step.page, { ...this.on(step.page), strokes: step.strokes });
    return step.page;
  };

  /** Remembers where the reader is. */
  stand = (page: number): void => {
    if (page === this.last || this.visit === "") return;
    this.last = page;
    this.soon();
  };

  /** Keeps at once what waits to be kept. */
  flush = async (): Promise<void> => {
    if (this.waiting === undefined) return;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    await this.keep(this.written());
  };

  private strokes(page: number, strokes: Stroke[]): void {
    this.undone = [...this.undone, { page, strokes: this.on(page).strokes }].slice(-200);
    this.put(page, { ...this.on(page), strokes });
  }

  private put(page: number, on: OnPage): void {
    // Before the marks made earlier are here, nothing may take their place.
    if (this.visit === "") return;
    this.pages = { ...this.pages, [page]: on };
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.flush(), this.delay);
  }

  private written(): ReadingMarks {
    const pages: PageMarks[] = this.list.map(({ page, on }) => ({ place: placeOf(page, this.sections), ...$state.snapshot(on) }));
    return { visit: this.visit, last: placeOf(Math.min(this.last, this.count), this.sections), pages };
  }
}
