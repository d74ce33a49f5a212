//! What the workspace of meetings shows: the meetings, the open one, and the people and places around it.

import type { Association, Department, Leader, LineLink, Meeting, MeetingSheet, Neighborhood } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";

export class MeetingBook {
  meetings = $state.raw<Meeting[] | undefined>(undefined);
  sheet = $state.raw<MeetingSheet | undefined>(undefined);
  associations = $state.raw<Association[]>([]);
  leaders = $state.raw<Leader[]>([]);
  departments = $state.raw<Department[]>([]);
  neighborhoods = $state.raw<Neighborhood[]>([]);

  /** The meetings with the lists around them. */
  async read(): Promise<void> {
    const [meetings, associations, leaders, departments, neighborhoods] = await Promise.all([
      rpc("meetings", {}),
      rpc("association_list", {}),
      rpc("leader_list", {}),
      rpc("department_list", {}),
      rpc("neighborhood_list", {}),
    ]);
    // Hundreds of rows are not drawn anew when somebody only wrote into a note.
    const same = JSON.stringify(meetings) === JSON.stringify(this.meetings);
    Object.assign(this, { meetings: same ? this.meetings : meetings, associations, leaders, departments, neighborhoods });
  }

  private wanted: string | undefined;

  /** Reads the sheet of one meeting, or puts the open one away. A late answer to an earlier question is nobody's. */
  async open(id: string | undefined): Promise<void> {
    this.wanted = id;
    const sheet = id === undefined ? undefined : await rpc("meeting_show", { id });
    if (this.wanted === id) this.sheet = sheet;
  }

  dong = (id: string): string => this.neighborhoods.find((dong) => dong.id === id)?.name ?? "";

  association = (id: string | null): Association | undefined => this.associations.find((one) => one.id === id);

  /** Leaders who may speak at the open meeting: those of its association first, then those who were there. */
  speakers = $derived.by(() => {
    const meeting = this.sheet?.meeting;
    const there = new Set(this.sheet?.attendees.map((attendee) => attendee.leader));
    const own = (leader: Leader) => leader.association === meeting?.association;
    return this.leaders
      .filter((leader) => leader.until === null && (own(leader) || there.has(leader.id)))
      .sort((a, b) => Number(own(b)) - Number(own(a)));
  });

  /** All meetings of the open meeting's association, the newest first. */
  series = $derived.by(() => {
    const meeting = this.sheet?.meeting;
    return (this.meetings ?? []).filter((one) => meeting?.association != null && one.association === meeting.association);
  });

  /** What each line is linked to: what it became, and what it stands on the agenda for. */
  links = $derived.by(() => {
    const lines = new Map<string, LineLink[]>();
    for (const link of this.sheet?.links ?? []) lines.set(link.line, [...(lines.get(link.line) ?? []), link]);
    return lines;
  });
}
