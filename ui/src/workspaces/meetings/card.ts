//! Whose card is opened, and where it stands.

import { navigation } from "$lib/frame/navigation.svelte";

/** Somebody who speaks or is there: by the leader's card, else by the name. */
export interface Speaker {
  leader: string | null;
  name: string;
}

/** Goes to somebody's card. */
export const openCard = ({ leader, name }: Speaker): void =>
  leader ? navigation.go("meetings", "leader", leader) : navigation.go("meetings", "speaker", name);
