//! The names behind the keys that rows carry: dongs, alley districts, departments. Read anew when something changes.

import type { AlleyDistrict, Department, Neighborhood } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";

class Names {
  dongs = $state.raw<Neighborhood[]>([]);
  alleys = $state.raw<AlleyDistrict[]>([]);
  departments = $state.raw<Department[]>([]);

  private readonly byKey = $derived(
    new Map<string, string>(
      [...this.dongs, ...this.alleys, ...this.departments].map((row) => [row.id, row.name] as const),
    ),
  );

  load = async (): Promise<void> => {
    const [dongs, alleys, departments] = await Promise.all([
      rpc("neighborhood_list", {}),
      rpc("alley_district_list", {}),
      rpc("department_list", {}),
    ]);
    this.dongs = dongs.toSorted((one, other) => one.position - other.position);
    this.alleys = alleys.toSorted((one, other) => one.name.localeCompare(other.name, "ko"));
    this.departments = departments.toSorted((one, other) => one.position - other.position);
  };

  /** The name of a row; nothing for no row or one that is gone. */
  of = (id: string | null | undefined): string => (id ? (this.byKey.get(id) ?? "") : "");

  /** The alley districts of a dong, or all of them. */
  alleysIn = (dong: string | null | undefined): AlleyDistrict[] =>
    dong ? this.alleys.filter((alley) => alley.neighborhood === dong) : this.alleys;
}

/** The names of the open workspace. */
export const names = new Names();
