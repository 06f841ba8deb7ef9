import { newFileSheets } from "../../files";
import { toFilling, type FillingOfData } from "../../interchange";
import { insertSheets } from "../../jobs";
import { editionOf } from "../../statute";
import { usualKind, type Totals } from "../../workbook";
import { readData, type DataChanges } from "../data/readData";
import { about } from "../faults/aboutFile";
import { attempt } from "./attempt";
import { changedTotals, type ChangedTotal } from "./changedTotals";
import type { Begin, Request, Task } from "./task";

/** What a new workbook is made of: an organ and a year, or a data file, whose organ and year give way to those. */
export type CreateRequest = Request & { readonly totals: Totals } & (
    | { readonly organ: string; readonly year: number; readonly kind?: string; readonly figures?: undefined }
    | { readonly organ?: string; readonly year?: number; readonly kind?: string; readonly figures: string }
  );

/** A new workbook, and what its maker should know of it. */
export interface CreatedBook {
  readonly content: Uint8Array;
  /** 机关类别 as written, where it is none of the usual ones. */
  readonly unusualKind?: string;
  /** The year and the edition of the sheets, where that year's reports have another one. */
  readonly otherEdition?: { readonly year: number; readonly edition: number };
  /** Totals of the data file that formulas have changed. */
  readonly changedTotals: readonly ChangedTotal[];
}

/** Makes a workbook of the standard sheets. */
export const task: Task<CreateRequest, CreatedBook> = (request, begin) =>
  attempt(request, async () => {
    const { totals } = request;
    const { edition, filling } = await fillingOf(request, begin);
    begin("making");
    const sheets = newFileSheets();
    await insertSheets(sheets, { totals, edition, filling });
    const { kind, year } = filling.organ ?? {};
    return {
      content: await sheets.save(),
      ...(typeof kind === "string" && usualKind(kind) === undefined && { unusualKind: kind }),
      ...(typeof year === "number" && editionOf(year) !== edition && { otherEdition: { year, edition: edition.id } }),
      changedTotals: totals === "formula" && request.figures !== undefined ? await changedTotals(sheets, filling) : [],
    };
  });

async function fillingOf(request: CreateRequest, begin: Begin): Promise<FillingOfData> {
  if (request.figures === undefined) {
    const { organ, year, kind } = request;
    return { edition: editionOf(year), filling: { organ: { name: organ, year, ...(kind !== undefined && { kind }) } } };
  }
  const { organ, year, kind, figures, language } = request;
  const given: DataChanges = {
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
    ...(kind !== undefined && { kind }),
  };
  return about(figures, async () => toFilling(await readData(figures, given, language, begin)));
}
