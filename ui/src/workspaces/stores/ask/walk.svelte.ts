//! A walk from store to store: what each answered, and how far one is.

import type { AskAnswer, AskStore } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";

export const ANSWERS = ["joined", "will-join", "refused", "not-eligible", "absent"] as const satisfies readonly AskAnswer[];

/** How many stores one walk shows at first, and how many more each time. */
const ROUND = 60;
/** The list is cut here in the page, where it says how many there are. */
const ALL = 0xffff_ffff;

export class Walk {
  /** All stores to ask, the nearest to the walk first. */
  private all = $state.raw<AskStore[]>([]);
  private limit = $state(ROUND);
  ready = $state(false);
  /** The number of the store whose refusal waits for its reason. */
  refusing = $state<string | undefined>(undefined);

  /** The nearest ones, in the order of the stops they lie near. */
  get stores(): AskStore[] {
    return inOrder(this.all.slice(0, this.limit));
  }

  constructor(readonly visit: string) {}

  /** Fetches the stores. */
  load = async (): Promise<void> => {
    this.all = await rpc("ask_list", { visit: this.visit, limit: ALL, answered: true });
    this.ready = true;
  };

  /** How many there are to ask in all. */
  get total(): number {
    return this.all.length;
  }

  /** How many more the next step shows. */
  get rest(): number {
    return Math.min(ROUND, this.all.length - this.stores.length);
  }

  /** Shows more of them, farther away. */
  more = (): void => {
    this.limit += ROUND;
  };

  /** What a store answered on this visit. */
  answer = (ask: AskStore): AskAnswer | undefined =>
    ask.store.asked?.visit === this.visit ? ask.store.asked.answer : undefined;

  get asked(): number {
    return this.stores.filter((ask) => this.answer(ask) !== undefined).length;
  }

  /** How many gave each answer. */
  get counts(): [AskAnswer, number][] {
    return ANSWERS.map((answer) => [answer, this.stores.filter((ask) => this.answer(ask) === answer).length]);
  }

  /** The first store after a place that was not asked yet. */
  next = (after: number): number | undefined => {
    const open = (at: number) => this.stores[at] !== undefined && this.answer(this.stores[at]) === undefined;
    for (let at = after + 1; at < this.stores.length; at += 1) if (open(at)) return at;
    for (let at = 0; at < after; at += 1) if (open(at)) return at;
    return undefined;
  };

  /** Records an answer; a refusal first asks why. Whether it was recorded. */
  record = async (ask: AskStore, answer: AskAnswer, reason = ""): Promise<boolean> => {
    if (answer === "refused" && reason.trim() === "") {
      this.refusing = ask.store.number;
      return false;
    }
    const result = await rpc("ask", {
      visit: this.visit,
      storeNumber: ask.store.number,
      answer,
      reason: reason.trim() || null,
    });
    this.refusing = undefined;
    this.all = this.all.map((one) =>
      one.store.number === ask.store.number ? { ...one, store: { ...one.store, asked: result } } : one,
    );
    return true;
  };
}

/** Stores by the stop they lie near, then by how far they are from it; those near no stop come last. */
export const inOrder = (stores: AskStore[]): AskStore[] =>
  [...stores].sort(
    (one, other) =>
      (one.near?.position ?? Infinity) - (other.near?.position ?? Infinity) ||
      (one.metres ?? Infinity) - (other.metres ?? Infinity) ||
      one.store.name.localeCompare(other.store.name, "ko"),
  );
