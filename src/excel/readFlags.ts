import type { PresentFlag } from "../workbook";
import { runBatch } from "./hostError";
import { presentFlags } from "./presentFlags";

/** The flags of sheets, each with its formula for the top left cell of its own areas. */
export function readFlags(sheetNames: readonly string[]): Promise<readonly (readonly PresentFlag[])[]> {
  return runBatch(({ workbook: { worksheets } }) => presentFlags(sheetNames.map((name) => worksheets.getItemOrNullObject(name))));
}
