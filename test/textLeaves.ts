/** A text's path, its kind, and how many values it takes. */
export type Leaf = readonly [path: string, kind: string, parameters: number];

/** Every text with its path, its kind and how many values it takes. */
export function leaves(texts: object, path = ""): Leaf[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, typeof value, typeof value === "function" ? value.length : 0] as const],
  );
}

/** Every text as people see it, with 1 for each number and 表三 for each name. */
export function said(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) => {
    if (typeof value === "object" && value !== null) return said(value);
    if (typeof value === "function") return [String((value as (...values: unknown[]) => unknown)("表三", 1, 2))];
    return [String(value)];
  });
}
