import { nameKey } from "../names/nameIndex";
import { isName, rosterColumns, type RosterColumns } from "./rosterColumns";

/** A unit that should report. */
export interface RosterUnit {
  readonly name: string;
  readonly kind: string;
  readonly contact: string;
}

/** Who should report (单位名单), in its order; or why a list cannot be read: it names nobody, or some twice. */
export type RosterReading = { readonly units: readonly RosterUnit[] } | RosterFault;

type RosterFault = { readonly fault: "noNames" } | { readonly fault: "twice"; readonly names: readonly string[] };

type Rows = readonly (readonly string[])[];

/** Reads a list of units by the heads of its columns: 单位, 类别, 联系人; a list of one column needs none. */
export function readRoster(rows: Rows): RosterReading {
  const units = unitsOf(rows.map((cells) => cells.map((text) => text.replaceAll(/\s*[\r\n]\s*/gu, "").trim())));
  if (units.length === 0) return { fault: "noNames" };
  const seen = new Set<string>();
  const names = units.filter(({ name }) => seen.has(nameKey(name)) || !seen.add(nameKey(name))).map(({ name }) => name);
  return names.length > 0 ? { fault: "twice", names: [...new Set(names)] } : { units };
}

function unitsOf(rows: Rows): RosterUnit[] {
  const found = rosterColumns(rows);
  return found.columns.flatMap((columns) => unitsIn(rows.slice(found.head + 1), columns));
}

/** The units of one column of names. A line over some of them (一、县直部门) is what they are, and no unit; where all are numbered so, these are numbers. */
function unitsIn(rows: Rows, { name, kind, contact }: RosterColumns): RosterUnit[] {
  const lines = rows.filter((cells) => isName(cells[name] ?? ""));
  const areGrouped = lines.some((cells) => !GROUP.test(cells[name] ?? ""));
  let group = "";
  return lines.flatMap((cells): RosterUnit[] => {
    const text = cells[name] ?? "";
    if (areGrouped && GROUP.test(text)) {
      group = text.replace(GROUP, "");
      return [];
    }
    return [{ name: text.replace(NUMBER, "").replace(GROUP, ""), kind: cells[kind] || group, contact: cells[contact] ?? "" }];
  });
}

/** 「一、」「（二）」 */
const GROUP = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])\s*/u;
/** 「12.」「（3）」 */
const NUMBER = /^(?:\d{1,4}[.．、]|[（(]\d{1,4}[）)]|[①-⑳])\s*/u;
