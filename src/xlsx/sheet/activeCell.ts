import type { XmlReader } from "../../ooxml";

/** Where the pane stands that neither the sheet nor its selections name. */
const FIRST_PANE = "topLeft";

/** The address of the cell that a sheet has selected where it does not say. */
export const FIRST_CELL = "A1";

/** Reads the address of the selected cell, "D6", of the <sheetViews> that was opened last: of frozen or split panes the active one's. */
export function readActiveCell(reader: XmlReader): string {
  const { depth } = reader;
  while (reader.child(depth)) if (reader.name === "sheetView") return selectedIn(reader);
  return FIRST_CELL;
}

function selectedIn(reader: XmlReader): string {
  const { depth } = reader;
  let active = FIRST_PANE;
  const selections: { readonly pane: string; readonly cell: string | undefined }[] = [];
  while (reader.child(depth)) {
    if (reader.name === "pane") active = reader.attribute("activePane") ?? FIRST_PANE;
    if (reader.name === "selection") selections.push({ pane: reader.attribute("pane") ?? FIRST_PANE, cell: reader.attribute("activeCell") });
  }
  const selection = selections.find(({ pane }) => pane === active) ?? selections[0];
  return selection?.cell ?? FIRST_CELL;
}
