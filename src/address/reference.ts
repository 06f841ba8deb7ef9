import { parseRange } from "./a1";
import type { Rectangle } from "./rectangle";

/** Cells that a formula refers to, of one sheet. */
export interface Reference {
  readonly sheet: string;
  readonly rectangle: Rectangle;
}

const REFERENCE = /^(?:(?<sheet>'(?:[^']|'')+'|[^'!:[\]]+)!)?(?<range>[^!]+)$/u;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/u;

/** "'三 依申请公开'!$C$6:$C$9", "C:D", "6:7" as written in a formula of a sheet; `undefined` for names, other workbooks and runs of sheets. */
export function readReference(text: string, from: string): Reference | undefined {
  const { sheet, range = "" } = REFERENCE.exec(text)?.groups ?? {};
  const name = sheet === undefined ? from : sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  if (/[[\]]/u.test(name)) return undefined;
  const [, first, last] = WHOLE_COLUMNS.exec(range) ?? [];
  const [, above, below] = WHOLE_ROWS.exec(range) ?? [];
  const rectangle =
    first !== undefined
      ? parseRange(`${first}1:${last ?? first}1048576`)
      : above !== undefined
        ? parseRange(`A${above}:XFD${below ?? above}`)
        : parseRange(range);
  return rectangle && { sheet: name, rectangle };
}

const RUN = /^(?:'(?<quoted>(?:[^':[\]]|'')+:(?:[^':[\]]|'')+)'|(?<plain>[^'!:[\]]+:[^'!:[\]]+))!(?<range>[^!]+)$/u;

/** 「'一月:三月'!B2」 as one reference for each sheet from the first to the last; `undefined` where it is to no run of sheets, or to none that is there. */
export function acrossSheets(text: string, sheetNames: readonly string[]): string[] | undefined {
  const { quoted, plain, range = "" } = (text.includes("!") && RUN.exec(text)?.groups) || {};
  const ends = (quoted?.replaceAll("''", "'") ?? plain)?.split(":").map((name) => sheetNames.findIndex((one) => one.toLowerCase() === name.toLowerCase()));
  if (!ends || ends.includes(-1)) return undefined;
  return sheetNames.slice(Math.min(...ends), Math.max(...ends) + 1).map((name) => `'${name.replaceAll("'", "''")}'!${range}`);
}
