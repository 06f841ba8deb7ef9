/** A list that a template goes through with `{#name}…{/name}`: its items' names, which an empty list has too, and their values. */
export interface ReportList {
  readonly names: readonly string[];
  readonly items: readonly ReadonlyMap<string, string>[];
}
