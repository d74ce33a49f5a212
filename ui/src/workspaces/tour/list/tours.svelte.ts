//! The list of tours and visits, and the visits that could come next.

import type { NextVisit, Tour, TourSheet, Visit, VisitCreateRequest, VisitLineup } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { navigation } from "$lib/frame/navigation.svelte";
import { attempt, notices } from "$lib/frame/notices.svelte";
import { steps } from "$lib/frame/steps.svelte";
import { words } from "$lib/words/words.svelte";

/** The state of the list. */
export class TourBook {
  tours = $state.raw<TourSheet[] | undefined>(undefined);
  visits = $state.raw<VisitLineup[]>([]);
  next = $state.raw<NextVisit[]>([]);
  /** Dongs for which a visit is being made. */
  making = $state<string | undefined>(undefined);

  private reading = 0;

  /** Reads everything anew; an older answer never replaces a newer one. */
  load = async (): Promise<void> => {
    const turn = ++this.reading;
    const [tours, visits, next] = await Promise.all([rpc("tours", {}), rpc("visits", {}), rpc("visit_suggest", {})]);
    if (turn !== this.reading) return;
    this.tours = tours;
    this.visits = visits;
    this.next = next;
  };

  /** Visits ahead, the nearest first: planned ones, and whatever else lies on a day to come. */
  ahead = (today: string): VisitLineup[] => this.visits.filter(({ visit }) => visit.state === "planned" || visit.date >= today);

  /** Visits behind, the latest first. */
  behind = (today: string): VisitLineup[] =>
    this.visits.filter(({ visit }) => visit.state !== "planned" && visit.date < today).reverse();

  /** The name of a tour. */
  tourName = (tour: string | null): string => this.tours?.find((sheet) => sheet.tour.id === tour)?.tour.name ?? "";

  /** Makes the visit that would be proposed for a dong, and opens it. */
  makeProposed = async (neighborhood: string, purpose: string): Promise<void> => {
    this.making = neighborhood;
    await attempt(async () => {
      const { date, startsAt, endsAt, tour, alleyDistricts } = await rpc("visit_propose", { neighborhood });
      await this.make({ visit: { neighborhood, date, startsAt, endsAt, tour, purpose }, alleyDistricts });
    });
    this.making = undefined;
  };

  /** Makes a visit, opens it, and offers to take it back. */
  make = async (request: VisitCreateRequest): Promise<Visit> => {
    const visit = await rpc("visit_create", request);
    const name = this.next.find((one) => one.advice.neighborhood === visit.neighborhood)?.name ?? "";
    navigation.go("tour", visit.id);
    notices.done(words.say("tour-visit-made", { name, date: visit.date }), steps.offer(visit, () => navigation.go("tour")));
    return visit;
  };

  /** Puts a tour away; its visits stay, in no tour. */
  removeTour = async (tour: Tour): Promise<void> => {
    await attempt(async () => {
      const done = await rpc("tour_remove", { id: tour.id });
      notices.done(words.say("tour-removed", { name: tour.name }), steps.offer(done));
    });
  };
}
