import { rangeAddress } from "../../address";
import type { CellContent, ReadableSheets } from "../../workbook";

/** What a sheet holds from A1 on; nothing where it is empty, or not there. */
export async function fromA1(sheets: ReadableSheets, sheet: string): Promise<readonly (readonly CellContent[])[]> {
  const used = (await sheets.survey()).find(({ name }) => name === sheet)?.used;
  if (!used) return [];
  const { blocks } = await sheets.read([{ sheet, address: rangeAddress({ ...used, top: 0, left: 0 }) }]);
  return blocks[0] ?? [];
}
