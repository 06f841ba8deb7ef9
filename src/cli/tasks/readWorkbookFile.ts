import { openFileSheets } from "../../files";
import { parseRange, reportAreas, type Area, type CellContent, type CellPlace, type Sheets } from "../../workbook";
import { refuseLargeFile } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import type { Phase } from "./task";

/** A workbook file of which all that a report needs has been read, once. */
export interface ReadFile {
  /** Answers the jobs from what was read. */
  readonly sheets: Pick<Sheets, "read">;
  /** What stands in a cell; `undefined` where it was not read. */
  content(place: CellPlace): CellContent | undefined;
}

/**
 * Opens and reads a workbook file. The limit of time for reading begins when its bytes are there: a slow network is no fault of it.
 * @throws AboutFile with a FileError or an XlsxError
 */
export function readWorkbookFile(file: string, begin: (phase: Phase) => void): Promise<ReadFile> {
  return about(file, async () => {
    const bytes = await readInput(file, refuseLargeFile);
    begin("reading");
    const opened = await openFileSheets(bytes);
    const areas = reportAreas();
    const snapshot = await opened.read(areas);
    return {
      sheets: { read: (asked) => (areEqual(asked, areas) ? Promise.resolve(snapshot) : opened.read(asked)) },
      content: ({ sheet, address }) => {
        const cell = parseRange(address);
        const block = snapshot.blocks[areas.findIndex((area) => area.sheet === sheet)];
        return cell && block?.[cell.top]?.[cell.left];
      },
    };
  });
}

function areEqual(some: readonly Area[], others: readonly Area[]): boolean {
  return some.length === others.length && some.every(({ sheet, address }, index) => sheet === others[index]?.sheet && address === others[index].address);
}
