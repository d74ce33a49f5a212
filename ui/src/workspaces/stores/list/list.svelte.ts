//! The list of stores: what it is narrowed to and sorted by, the pages fetched so far, the rows chosen.

import type { StoreColumn, StoreEntry, StoreFilter, StorePage } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import type { Choosing } from "$lib/components/table";

/** Rows fetched at once. */
const PAGE = 200;

const nothing = (): StoreFilter => ({ text: "", neighborhood: null, alleyDistrict: null, trade: null, standing: null });

export class StoreList {
  filter = $state<StoreFilter>(nothing());
  sort = $state<StoreColumn>("name");
  descending = $state(false);
  total = $state(0);
  eligible = $state(0);
  members = $state(0);
  /** Whether anything was fetched yet. */
  ready = $state(false);
  cursor = $state(0);
  chosen = $state.raw<ReadonlySet<number>>(new Set());
  /** Counts how often the list began anew at its top. */
  turn = $state(0);
  private rows = $state.raw<ReadonlyMap<number, StoreEntry>>(new Map());
  private asked = new Set<number>();
  private round = 0;
  private sight: [number, number] = [0, 0];
  private loading = false;
  private anchor = 0;

  /** The row at a place, once it is fetched. */
  row = (at: number): StoreEntry | undefined => this.rows.get(at);

  get narrowed(): boolean {
    return Object.values(this.filter).some((value) => value !== null && value !== "");
  }

  /** Narrows the list and begins at its top. */
  narrow = (change: Partial<StoreFilter>): Promise<void> => {
    this.filter = { ...this.filter, ...change };
    return this.restart();
  };

  /** Shows everything again. */
  widen = (): Promise<void> => this.narrow(nothing());

  /** Sorts by a column, the second time the other way round. */
  sortBy = (column: StoreColumn): Promise<void> => {
    this.descending = this.sort === column && !this.descending;
    this.sort = column;
    return this.restart();
  };

  /** Fetches anew what is in sight; what was shown stays until the answer is there. */
  load = async (): Promise<void> => {
    const round = ++this.round;
    const [first, last] = this.sight;
    const start = Math.floor(first / PAGE) * PAGE;
    this.loading = true;
    const page = await this.fetch(start, Math.ceil((last + 1 - start) / PAGE) * PAGE).finally(() => {
      if (round === this.round) this.loading = false;
    });
    if (round !== this.round) return;
    this.rows = new Map(page.rows.map((row, index) => [start + index, row]));
    this.asked = new Set(pages(start, start + page.rows.length - 1));
    [this.total, this.eligible, this.members, this.ready] = [page.total, page.eligible, page.members, true];
    this.cursor = Math.min(this.cursor, Math.max(page.total - 1, 0));
    // What came into sight meanwhile is fetched now.
    await this.see(...this.sight);
  };

  /** Fetches the rows in sight that are missing. */
  see = async (first: number, last: number): Promise<void> => {
    if (last < first) return;
    this.sight = [first, last];
    if (!this.ready || this.loading) return;
    const round = this.round;
    const missing = pages(first, last).filter((start) => !this.asked.has(start));
    for (const start of missing) this.asked.add(start);
    await Promise.all(
      missing.map(async (start) => {
        const page = await this.fetch(start, PAGE);
        if (round !== this.round) return;
        this.rows = new Map([...this.rows, ...page.rows.map((row, index) => [start + index, row] as const)]);
      }),
    );
  };

  /** Chooses a row alone, with those between, or in addition. */
  choose = (at: number, how: Choosing): void => {
    this.cursor = at;
    if (how === "range") {
      const [from, to] = [Math.min(this.anchor, at), Math.max(this.anchor, at)];
      this.chosen = new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
      return;
    }
    this.anchor = at;
    if (how === "one") this.chosen = new Set([at]);
    else {
      const chosen = new Set(this.chosen);
      if (!chosen.delete(at)) chosen.add(at);
      this.chosen = chosen;
    }
  };

  /** Chooses every row of the list. */
  chooseAll = (): void => {
    this.chosen = new Set(Array.from({ length: this.total }, (_, index) => index));
  };

  /** The chosen rows in their order, fetched where they are missing. */
  taken = async (): Promise<StoreEntry[]> => {
    const places = [...this.chosen].sort((one, other) => one - other);
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return [];
    const page = places.every((at) => this.rows.has(at)) ? undefined : await this.fetch(first, last - first + 1);
    return places.flatMap((at) => this.rows.get(at) ?? page?.rows[at - first] ?? []);
  };

  private restart(): Promise<void> {
    [this.cursor, this.anchor, this.chosen] = [0, 0, new Set()];
    this.sight = [0, this.sight[1] - this.sight[0]];
    this.turn += 1;
    return this.load();
  }

  private fetch(offset: number, limit: number): Promise<StorePage> {
    return rpc("store_page", { filter: $state.snapshot(this.filter), sort: this.sort, descending: this.descending, offset, limit });
  }
}

/** The beginnings of the pages that hold these rows. */
function pages(first: number, last: number): number[] {
  const found = [];
  for (let start = Math.floor(first / PAGE) * PAGE; start <= last; start += PAGE) found.push(start);
  return found;
}
