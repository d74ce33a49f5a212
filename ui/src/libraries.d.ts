declare module "virtual:libraries" {
  /** Every library in the app with its licence. */
  export const libraries: () => Promise<ReadonlyArray<{ name: string; version: string; licence: string }>>;
}
