//! What a meeting of the list offers in its menu.

import type { Meeting } from "$lib/api/generated/commands";
import type { Menu } from "$lib/components/row-menu.svelte";
import { navigation } from "$lib/frame/navigation.svelte";
import { changing, copyStep, handingOut, historyStep, openStep, parted, removeStep } from "$lib/frame/row-steps";
import { seoul } from "$lib/words/show";
import { words } from "$lib/words/words.svelte";

import type { MeetingBook } from "./meetings.svelte";
import { resultGroup } from "./result";

/** The steps. */
export function meetingMenu(meeting: Meeting, book: MeetingBook): Menu {
  const { id, title, visit } = meeting;
  const cells = () => [
    words.shortDate(seoul(meeting.heldAt)),
    book.dong(meeting.neighborhood),
    title,
    meeting.place,
    book.association(meeting.association)?.name,
  ];
  const gone = () => book.sheet?.meeting.id === id && navigation.go("meetings");
  return {
    label: words.say("menu-of", { name: title }),
    entries: parted(
      [openStep(() => navigation.go("meetings", id)), copyStep(cells)],
      [
        visit !== null && { label: words.say("menu-meeting-visit"), run: () => navigation.go("tour", visit) },
        ...handingOut([resultGroup(meeting)]),
      ],
      [historyStep(id, title)],
      changing([removeStep("meeting_remove", { id }, title, gone)]),
    ),
  };
}
