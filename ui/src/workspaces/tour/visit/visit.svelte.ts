//! One visit as it is worked on: what was read last, and every change to it.

import type {
  AlleyDistrict,
  AttendeePatch,
  Ordering,
  Problem,
  Statement,
  StopPatch,
  VisitLinePatch,
  VisitPatch,
  VisitSheet,
  VisitTaskPatch,
} from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

import { type Draft, played } from "./live";

/** The state of a visit's page. */
export class OpenVisit {
  /** What was read last; stays while it is read anew. */
  sheet = $state.raw<VisitSheet | undefined>(undefined);
  /** All alley districts of its dong, to choose from. */
  alleys = $state.raw<AlleyDistrict[]>([]);
  /** What the last automatic ordering said. */
  ordering = $state.raw<Ordering | undefined>(undefined);
  /** Whether an ordering is being looked for. */
  busy = $state(false);

  /** What is being typed into the times of stops and is not saved yet. */
  private drafts = $state.raw<Record<string, Draft>>({});

  private reading: Promise<void> | undefined;
  private again = false;

  constructor(readonly id: string) {}

  /** The stops in order, with ends and slack as they are by what is being typed. */
  get lines() {
    return played(this.sheet?.timetable.lines ?? [], this.drafts);
  }

  /** Takes in what is being typed into a stop, until it is saved or left. */
  type = (stop: string, draft: Draft | undefined): void => {
    const { [stop]: before, ...rest } = this.drafts;
    if (draft) this.drafts = { ...rest, [stop]: { ...before, ...draft } };
    else if (before) this.drafts = rest;
  };

  /** What is wrong with the day as a whole. */
  get dayProblems(): Problem[] {
    return (this.sheet?.timetable.problems ?? []).filter((problem) => problem.stops.length === 0);
  }

  /** What is wrong with a stop: told at the later one of two. */
  problemsOf(stop: string): Problem[] {
    return (this.sheet?.timetable.problems ?? []).filter((problem) => problem.stops.at(-1) === stop);
  }

  /** Where a person of the roster is expected at the same time. */
  bookingsOf(name: string): Statement[] {
    return (this.sheet?.timetable.bookings ?? []).filter((booking) => booking.args["person"] === name);
  }

  /** Reads the visit anew. Calls that come while it is being read are answered by one more reading. */
  load = async (): Promise<void> => {
    if (this.reading) {
      this.again = true;
      return this.reading;
    }
    this.reading = this.read();
    try {
      await this.reading;
    } finally {
      this.reading = undefined;
    }
  };

  private async read(): Promise<void> {
    do {
      this.again = false;
      this.sheet = await rpc("visit_show", { id: this.id });
      const dong = this.sheet.neighborhood.id;
      if (this.alleys[0]?.neighborhood !== dong) {
        const all = await rpc("alley_district_list", {});
        this.alleys = all.filter((alley) => alley.neighborhood === dong);
      }
    } while (this.again);
  }

  /** Does something, then reads anew; `false` when it did not work. */
  private async change(work: () => Promise<unknown>): Promise<boolean> {
    // What an ordering said is true of the day that it found.
    this.ordering = undefined;
    const done = await attempt(async () => (await work(), true));
    if (done) await attempt(this.load);
    return done ?? false;
  }

  /** Does something that should be easy to take back. */
  private async undoable(text: string, work: () => Promise<unknown>): Promise<boolean> {
    let answer: unknown;
    const done = await this.change(async () => (answer = await work()));
    if (done) notices.done(text, steps.offer(answer));
    return done;
  }

  saveVisit = (patch: VisitPatch) => this.change(() => rpc("visit_update", { id: this.id, patch }));
  saveStop = (id: string, patch: StopPatch) => this.change(() => rpc("stop_update", { id, patch }));
  saveAttendee = (id: string, patch: AttendeePatch) => this.change(() => rpc("attendee_update", { id, patch }));
  saveTask = (id: string, patch: VisitTaskPatch) => this.change(() => rpc("visit_task_update", { id, patch }));
  saveLine = (id: string, patch: VisitLinePatch) => this.change(() => rpc("visit_line_update", { id, patch }));

  addStop = (patch: StopPatch) => this.change(() => rpc("stop_add", { ...patch, visit: this.id }));
  addStops = (patches: readonly StopPatch[]) =>
    this.change(async () => {
      for (const patch of patches) await rpc("stop_add", { ...patch, visit: this.id });
      notices.done(words.say("tour-pasted", { count: patches.length }));
    });
  addAttendee = (patch: AttendeePatch) => {
    const position = 1 + Math.max(0, ...(this.sheet?.attendees ?? []).map((one) => one.position));
    return this.change(() => rpc("attendee_create", { position, goesAlong: false, ...patch, visit: this.id }));
  };
  addTask = (patch: VisitTaskPatch) => this.change(() => rpc("visit_task_create", { ...patch, visit: this.id }));
  addLine = (patch: VisitLinePatch) => {
    const position = 1 + Math.max(0, ...(this.sheet?.lines ?? []).map((line) => line.position));
    return this.change(() => rpc("visit_line_create", { position, ...patch, visit: this.id }));
  };

  removeStop = (id: string, name: string) =>
    this.undoable(words.say("tour-removed", { name }), () => rpc("stop_remove", { id }));
  removeAttendee = (id: string, name: string) =>
    this.undoable(words.say("tour-removed", { name }), () => rpc("attendee_remove", { id }));
  removeTask = (id: string, name: string) =>
    this.undoable(words.say("tour-removed", { name }), () => rpc("visit_task_remove", { id }));
  removeLine = (id: string, name: string) =>
    this.undoable(words.say("tour-removed", { name }), () => rpc("visit_line_remove", { id }));

  addAlley = (alleyDistrict: string) =>
    this.change(async () => rpc("visit_alley_create", { visit: this.id, alleyDistrict }));

  removeAlley = (alleyDistrict: string) =>
    this.change(async () => {
      const links = await rpc("visit_alley_list", {});
      for (const link of links.filter((link) => link.visit === this.id && link.alleyDistrict === alleyDistrict)) {
        await rpc("visit_alley_remove", { id: link.id });
      }
    });

  /** Puts a stop behind another one, or first. */
  moveStop = (id: string, after: string | null): Promise<boolean> => {
    const name = this.lines.find((line) => line.stop.id === id)?.stop.title ?? "";
    return this.undoable(words.say("tour-moved", { name }), () => rpc("stop_move", { id, after }));
  };

  /** Puts a stop one place up or down. */
  async shiftStop(id: string, step: 1 | -1): Promise<boolean> {
    const at = this.lines.findIndex((line) => line.stop.id === id);
    const to = at + step;
    if (at < 0 || to < 0 || to >= this.lines.length) return false;
    const after = this.lines[step > 0 ? to : to - 1]?.stop.id ?? null;
    return this.moveStop(id, after);
  }

  /** Puts all stops into the best order and keeps what was said about it. */
  order = async (): Promise<void> => {
    this.busy = true;
    await this.undoable(words.say("tour-ordered"), async () => {
      const ordering = await rpc("stop_order", { id: this.id });
      this.ordering = ordering;
      return ordering;
    });
    this.busy = false;
  };

  /** Keeps the order and sets the times anew. */
  retime = () => this.undoable(words.say("tour-retimed"), () => rpc("stop_retime", { id: this.id }));

  /** Puts the whole visit away. */
  remove = (name: string) => {
    return attempt(async () => {
      const done = await rpc("visit_remove", { id: this.id });
      notices.done(words.say("tour-visit-removed", { name }), steps.offer(done));
      return true;
    });
  };
}
