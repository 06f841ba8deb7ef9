import type { Row } from "../table";

/** A row of table 二; its printed label is its name too. */
export const disclosureRow = (id: string, label: string, gloss: string, variants?: readonly string[]): Row => ({
  id: `disclosure.${id}`,
  name: label,
  gloss,
  path: [label],
  ...(variants && { variants }),
});
