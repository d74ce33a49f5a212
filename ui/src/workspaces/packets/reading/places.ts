//! Pages found again by what they are about: the number of a page changes as the packet grows, its part does not.

import type { PagePlace } from "$lib/api/generated/commands";
import type { Section } from "$lib/components/pdf";

/** A part's title without its number, which changes when parts come and go. */
const bare = (title: string): string => title.replace(/^\d+\.\s*/, "");

/** The parts that pages are told by: those of the first level. */
const parts = (sections: Section[]): Section[] => sections.filter((section) => section.level === 0);

/** What a page is about. */
export function placeOf(page: number, sections: Section[]): PagePlace {
  const part = parts(sections).findLast((section) => section.page <= page);
  return { section: part ? bare(part.title) : "", offset: part ? page - part.page : page - 1, page };
}

/** The page that a place names now; its old number where its part is gone. Never outside the packet. */
export function pageOf(place: PagePlace, sections: Section[], count: number): number {
  const within = (page: number) => Math.min(Math.max(page, 1), Math.max(count, 1));
  const known = parts(sections);
  const at = known.findIndex((section) => bare(section.title) === place.section);
  const part = known[at];
  if (!part) return within(place.page);
  const end = (known.slice(at + 1).find((section) => section.page > part.page)?.page ?? count + 1) - 1;
  return within(Math.min(part.page + place.offset, Math.max(end, part.page)));
}
