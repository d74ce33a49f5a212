//! A visit that is being filled in. What was proposed gives way to what a person wrote.

import type { VisitCreateRequest } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";

import { clock, readTime } from "../visit/times";

export class VisitDraft {
  neighborhood = $state("");
  date = $state("");
  starts = $state("14:00");
  ends = $state("16:00");
  tour = $state("");
  desk = $state("");
  purpose = $state("");
  alleys = $state<string[]>([]);
  /** Whether it was to be made already; only then is it told what is missing. */
  tried = $state(false);

  /** The day that a person chose; it stays when the dong changes. */
  private day: string | undefined;

  /** Begins anew with a dong and perhaps a day. */
  async start(neighborhood: string, day: string | undefined): Promise<void> {
    this.day = day;
    this.desk = "";
    this.purpose = "";
    this.tried = false;
    await this.propose(neighborhood);
  }

  /** Takes a dong, and what is proposed for it. */
  propose = async (neighborhood: string): Promise<void> => {
    this.neighborhood = neighborhood;
    const proposed = await rpc("visit_propose", { neighborhood, date: this.day ?? null });
    if (this.neighborhood !== neighborhood) return;
    this.date = proposed.date;
    this.starts = proposed.startsAt.slice(0, 5);
    this.ends = proposed.endsAt.slice(0, 5);
    this.tour = proposed.tour ?? "";
    this.alleys = proposed.alleyDistricts;
  };

  /** Takes a day that a person chose. */
  choose = (date: string): void => {
    this.date = date;
    if (date >= "2000") this.day = date;
  };

  /** What stands in the way of making it. */
  get problem(): "date" | "time" | "span" | undefined {
    if (this.date < "2000") return "date";
    const [starts, ends] = [readTime(this.starts), readTime(this.ends)];
    if (!starts || !ends) return "time";
    return ends <= starts ? "span" : undefined;
  }

  get request(): VisitCreateRequest {
    return {
      visit: {
        neighborhood: this.neighborhood,
        date: this.date,
        startsAt: clock(readTime(this.starts) ?? "14:00"),
        endsAt: clock(readTime(this.ends) ?? "16:00"),
        tour: this.tour || null,
        desk: this.desk.trim() || null,
        purpose: this.purpose.trim() || null,
      },
      alleyDistricts: [...this.alleys],
    };
  }
}
