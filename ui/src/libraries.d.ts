declare module "virtual:libraries" {
  /** Every library in the app with its licence. */
  export const libraries: ReadonlyArray<{ name: string; version: string; licence: string }>;
}
