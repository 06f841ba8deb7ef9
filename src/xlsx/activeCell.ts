import { attributeReader, elementOf, elementsOf, prefixOf } from "./elements";

const activeCellOf = attributeReader("activeCell");
const activePaneOf = attributeReader("activePane");
const paneOf = attributeReader("pane");

/** Where the pane stands that neither the sheet nor its selections name. */
const FIRST_PANE = "topLeft";

/**
 * The address of the cell that a sheet has selected, "D6": of its frozen or split panes the active one's, A1 where the sheet does not say.
 * @throws SyntaxError where the sheet is damaged
 */
export function activeCell(xml: string): string {
  const prefix = prefixOf(xml);
  const view = elementOf(elementOf(xml, `${prefix}sheetViews`)?.inner ?? "", `${prefix}sheetView`)?.inner ?? "";
  const active = activePaneOf(elementOf(view, `${prefix}pane`)?.attributes ?? "") ?? FIRST_PANE;
  const selections = Array.from(elementsOf(view, `${prefix}selection`), ({ attributes }) => attributes);
  const selection = selections.find((attributes) => (paneOf(attributes) ?? FIRST_PANE) === active) ?? selections[0];
  return activeCellOf(selection ?? "") ?? "A1";
}
