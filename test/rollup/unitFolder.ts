import { printTable } from "../../src/layout";
import { newFileSheets } from "../../src/files";
import { editionFigures } from "../../src/figures";
import { edition2021, type FigureId, type Table } from "../../src/statute";
import type { CellPlan, SheetPlan } from "../../src/workbook";
import { planStandardSheets } from "../../src/workbook";
import { ofForm } from "../ofForm";
import { ole2 } from "../xlsx/ole2";

/** A county's towns and bureaus, and the files that they have sent. */
export interface UnitFolder {
  /** Who should report. */
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many applications each unit that can be added has received. */
  readonly received: ReadonlyMap<string, number>;
  /** The units that do not stand for themselves, by what is wrong with them. */
  readonly odd: Readonly<Record<"broken" | "missing" | "lastYear" | "damaged" | "locked" | "old" | "twice", readonly string[]>>;
}

const FIRST = "青白朱玄金银铜铁锡铅松柏杨柳桃李杏梅兰竹";
const SECOND = "龙虎雀武山河湖海江溪泉源林原岭坡湾港桥渡";

/** Names of which no two differ by one letter. */
const nameOf = (index: number): string => `清河县${FIRST[index % 20] ?? ""}${SECOND[(index * 3 + Math.floor(index / 20)) % 20] ?? ""}镇人民政府`;

/** So many units: every third types its totals, every third has them by formulas, every third keeps tables of its own under titles. */
export async function unitFolder(count: number): Promise<UnitFolder> {
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  const at = (...indexes: readonly number[]): string[] => indexes.map((index) => names[index] ?? "");
  const odd = { broken: at(3, 14, 24), missing: at(5, 15), lastYear: at(7), damaged: at(9), locked: at(11), old: at(17), twice: at(19) };
  const files = new Map<string, Uint8Array>();
  const received = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    if (odd.missing.includes(name)) continue;
    const count = (index * 7) % 11;
    const bytes = odd.locked.includes(name)
      ? ole2("EncryptedPackage")
      : odd.old.includes(name)
        ? ole2("Workbook")
        : await workbook(name, odd.lastYear.includes(name) ? 2024 : 2025, numbers(count, odd.broken.includes(name)), index % 3);
    files.set(`${name}.${odd.old.includes(name) ? "xls" : "xlsx"}`, odd.damaged.includes(name) ? bytes.slice(0, bytes.length / 2) : bytes);
    if (odd.twice.includes(name)) files.set(`${name}（再报）.xlsx`, bytes);
    if (![odd.broken, odd.lastYear, odd.damaged, odd.locked, odd.old].some((own) => own.includes(name))) received.set(name, count);
  }
  return { names, files, received, odd };
}

/** A report of so many applications, all granted; broken ones have a total too large by one. */
function numbers(received: number, isBroken: boolean): Map<FigureId, number> {
  const figures = new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0]));
  for (const row of ["received", "granted", "outcomesTotal"]) {
    figures.set(ofForm(`applications.${row}:naturalPerson`), received);
    figures.set(ofForm(`applications.${row}:total`), received + (isBroken && row === "received" ? 1 : 0));
  }
  return figures;
}

async function workbook(name: string, year: number, figures: ReadonlyMap<FigureId, number>, kind: number): Promise<Uint8Array> {
  const sheets = newFileSheets();
  const organ = { name, year, kind: "乡镇政府" };
  if (kind < 2) await sheets.insert(planStandardSheets(edition2021, kind === 0 ? "typed" : "formula", { organ, figures }));
  else await sheets.insert(edition2021.tables.map((table) => ownTable(table, name, year, figures)));
  return sheets.save();
}

/** A table as a clerk keeps it, under a title. */
export function ownTable(table: Table, name: string, year: number, figures: ReadonlyMap<FigureId, number>): SheetPlan {
  const { cells, rows, columns } = printTable(table);
  const content: CellPlan[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const { row, column, text, figure } of cells) {
    const line = content[row];
    if (line) line[column] = figure ? (figures.get(figure.id) ?? 0) : text;
  }
  const title = (text: string): CellPlan[] => [text, ...Array.from({ length: columns - 1 }, () => "")];
  return {
    name: `附表${table.id}`.slice(0, 20),
    content: [title(`${name}${year}年${table.name}统计表`), title(""), ...content],
    merges: [],
    formats: [],
    columnWidths: [],
    rowHeights: new Map<number, number>(),
    tabColor: "#808080",
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "portrait", area: "A:J", titleRows: "1:1" },
  };
}
