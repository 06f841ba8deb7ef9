import { openFileSheets } from "../../files";
import { parseRange } from "../../address";
import type { Area, CellContent, CellPlace, CheckableSheets, Snapshot } from "../../workbook";
import { refuseLargeFile } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import type { Begin } from "./task";

/** A workbook file; what was read of it once is not read again. */
export interface ReadFile {
  /** Answers the jobs. */
  readonly sheets: CheckableSheets;
  /** What stands in a cell; `undefined` where it was not read. */
  content(place: CellPlace): CellContent | undefined;
}

/**
 * Opens a workbook file. The limit of time for reading begins when its bytes are there: a slow network is no fault of it.
 * @throws AboutFile with a FileError or an XlsxError
 */
export function readWorkbookFile(file: string, begin: Begin): Promise<ReadFile> {
  return about(file, async () => {
    const bytes = await readInput(file, refuseLargeFile);
    begin("reading", file);
    const opened = await openFileSheets(bytes);
    let last: { readonly areas: readonly Area[]; readonly snapshot: Snapshot } | undefined;
    const read = async (areas: readonly Area[]): Promise<Snapshot> => {
      if (areas.length === 0 || !last || !areEqual(areas, last.areas)) last = { areas, snapshot: await opened.read(areas) };
      return last.snapshot;
    };
    return {
      sheets: {
        read,
        survey: () => opened.survey(),
        hiddenLines: (areas) => opened.hiddenLines(areas),
        struckCells: (areas) => opened.struckCells(areas),
        flags: (sheets) => opened.flags(sheets),
      },
      content: ({ sheet, address }) => {
        const cell = parseRange(address);
        const index = last?.areas.findIndex((area) => area.sheet === sheet) ?? -1;
        const area = parseRange(last?.areas[index]?.address ?? "");
        return cell && area && last?.snapshot.blocks[index]?.[cell.top - area.top]?.[cell.left - area.left];
      },
    };
  });
}

function areEqual(some: readonly Area[], others: readonly Area[]): boolean {
  return some.length === others.length && some.every(({ sheet, address }, index) => sheet === others[index]?.sheet && address === others[index].address);
}
