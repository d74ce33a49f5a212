//! Which alley district a thing belongs to.

import { rpc } from "$lib/api/rpc";
import { attempt } from "$lib/frame/notices.svelte";

/** The alley district of an association, a leader or a special project; nothing when it is not there. */
export function alleyOf(entity: string, id: string): Promise<string | undefined> {
  return attempt(async () => {
    switch (entity) {
      case "association":
        return ofAssociation(id);
      case "leader": {
        const leader = (await rpc("leader_list", {})).find((one) => one.id === id);
        return leader && ofAssociation(leader.association);
      }
      case "special_project":
        return (await rpc("special_project_list", {})).find((one) => one.id === id)?.alleyDistrict;
      default:
        return undefined;
    }
  });
}

const ofAssociation = async (id: string): Promise<string | undefined> =>
  (await rpc("association_list", {})).find((one) => one.id === id)?.alleyDistrict;
