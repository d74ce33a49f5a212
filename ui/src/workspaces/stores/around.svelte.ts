//! What every part of the workspace needs: the dongs, the alley districts, the versions of the public files.

import type { AlleyDistrict, DataSet, Neighborhood, StoreOverview } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";
import { words } from "$lib/words/words.svelte";

class Around {
  neighborhoods = $state.raw<Neighborhood[]>([]);
  alleys = $state.raw<AlleyDistrict[]>([]);
  overview = $state.raw<StoreOverview | undefined>(undefined);

  load = async (): Promise<void> => {
    const [neighborhoods, alleys, overview] = await Promise.all([
      rpc("neighborhood_list", {}),
      rpc("alley_district_list", {}),
      rpc("store_overview", {}),
    ]);
    this.neighborhoods = neighborhoods.sort((one, other) => one.position - other.position);
    this.alleys = alleys.sort((one, other) => one.name.localeCompare(other.name, "ko"));
    this.overview = overview;
  };

  get stores(): DataSet | undefined {
    return this.overview?.storesVersions[0];
  }

  get members(): DataSet | undefined {
    return this.overview?.membersVersions[0];
  }

  neighborhood = (id: string): string => this.neighborhoods.find((dong) => dong.id === id)?.name ?? "";
  alley = (id: string | null): string => this.alleys.find((alley) => alley.id === id)?.name ?? "";

  /** Where a version comes from and which day it stands for. */
  source = (version: DataSet | undefined): string =>
    version
      ? words.say("stores-source", { source: version.source, date: words.shortDate(version.asOf) })
      : words.say("stores-source-none");
}

export const around = new Around();
