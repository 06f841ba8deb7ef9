import { cellAddress, parseRange, positionsOf } from "../../address";
import type { CellContent, CellPlace, Sheets } from "../../workbook";
import { areasOf } from "../checking/areas";

/** What cells hold now, by sheet and address. */
export async function contentsOf(sheets: Pick<Sheets, "read">, cells: readonly CellPlace[]): Promise<ReadonlyMap<string, CellContent>> {
  const areas = areasOf(cells);
  const { blocks } = await sheets.read(areas);
  return new Map(
    areas.flatMap(({ sheet, address }, index) => {
      const area = parseRange(address);
      const contents = blocks[index]?.flat() ?? [];
      return (area ? positionsOf(area) : []).flatMap((cell, at): [string, CellContent][] => {
        const content = contents[at];
        return content ? [[`${sheet}!${cellAddress(cell)}`, content]] : [];
      });
    }),
  );
}
