//! The papers of the office besides packets: which there are, and how one is written into a file.

import type { OfficeCopy, Paper, ReportFormat, VisitLineup } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import type { MenuGroup, MenuStep } from "$lib/components/row-menu.svelte";
import { words } from "$lib/words/words.svelte";

import { copies } from "./copies.svelte";
import { navigation } from "./navigation.svelte";
import { attempt, notices } from "./notices.svelte";
import { session } from "./session.svelte";

/** Papers about a visit, in the order in which an office writes them. */
export const VISIT_PAPERS = ["visit-plan", "timetable-card", "attendee-list", "remarks", "visit-result"] as const;
export type VisitPaper = (typeof VISIT_PAPERS)[number];

/** Formats of a paper: for print, and to go on writing in. */
const FORMATS: readonly ReportFormat[] = ["pdf", "docx", "hwpx"];

/** Writes a report into a file that a person picks; gives its pages, 0 where its program makes them. */
export async function report(
  title: string,
  name: string,
  make: (file: string) => Promise<{ pages: number }>,
  ending: ReportFormat = "pdf",
): Promise<number | undefined> {
  const picked = await attempt(() => rpc("file_pick", { kind: "save", title, endings: [ending], name: `${name}.${ending}` }));
  const file = picked?.[0]?.token;
  return file ? (await attempt(() => make(file)))?.pages : undefined;
}

/** Writes a paper into a file that a person picks, named by what it is and what it is about. */
export async function savePaper(paper: Paper, about: string, format: ReportFormat = "pdf", officeCopy: OfficeCopy | null = null): Promise<void> {
  const form = format === "hwpx" ? await pickForm() : null;
  if (form === undefined) return;
  const title = words.say(`papers-kind-${paper.kind}`);
  const name = `${title}-${about}`.replace(/[\\/:*?"<>|\s]+/g, "-").replace(/-+$/, "");
  const make = (file: string) => rpc("paper_print", { paper, file, language: words.language, format, form, officeCopy });
  const pages = await report(title, name, make, format);
  if (pages) notices.done(words.say(officeCopy ? "papers-saved-copy" : "papers-saved", { name: title, pages }));
  else if (pages === 0) notices.done(words.say(`papers-saved-${format}`, { name: title }));
}

/** The office's own blank file, which is filled; nothing where the person chose none. */
async function pickForm(): Promise<string | undefined> {
  const title = words.say("papers-pick-form");
  const picked = await attempt(() => rpc("file_pick", { kind: "file", title, endings: ["hwpx"], name: null }));
  return picked?.[0]?.token;
}

/** A paper in each of its formats, and unmasked for the office itself. */
export const inFormats = (paper: Paper, about: string): MenuStep[] => [
  ...FORMATS.map((format) => ({ label: words.say(`papers-format-${format}`), run: () => void savePaper(paper, about, format) })),
  { label: words.say("papers-format-copy"), run: () => void (copies.asked = { paper, about }) },
];

/** What the file of a paper about a visit is named after. */
const named = (visit: { date: string }, neighborhood: string): string => `${neighborhood}-${visit.date}`;

/** What can be written about a visit, each in its formats. */
export const visitPapers = (visit: { id: string; date: string }, neighborhood: string): MenuGroup[] =>
  VISIT_PAPERS.map((kind) => ({
    label: words.say(`papers-kind-${kind}`),
    inside: inFormats({ kind, visit: visit.id }, named(visit, neighborhood)),
  }));

/** The same for print, behind a word of its own, for the menu of a row. */
export const papersGroup = (visit: { id: string; date: string }, neighborhood: string): MenuGroup => ({
  label: words.say("papers-other"),
  inside: VISIT_PAPERS.map((kind) => ({
    label: words.say(`papers-kind-${kind}`),
    run: () => void savePaper({ kind, visit: visit.id }, named(visit, neighborhood)),
  })),
});

/** The visit that is open; else the next one, or for a result the last one that was held. */
async function meant(kind: VisitPaper): Promise<VisitLineup | undefined> {
  const all = await rpc("visits", {});
  const open = all.find(({ visit }) => navigation.path.includes(visit.id));
  if (open) return open;
  const today = session.open?.today ?? "";
  const byDay = all.toSorted((one, other) => one.visit.date.localeCompare(other.visit.date));
  return kind === "visit-result"
    ? byDay.findLast(({ visit }) => visit.state === "done")
    : byDay.find(({ visit }) => visit.state === "planned" && visit.date >= today);
}

/** Writes a paper about the visit that is meant. */
export async function saveVisitPaper(kind: VisitPaper): Promise<void> {
  const line = await attempt(() => meant(kind));
  if (line) await savePaper({ kind, visit: line.visit.id }, named(line.visit, line.neighborhood));
  else notices.done(words.say("papers-no-visit"));
}
