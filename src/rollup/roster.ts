import { comparable } from "../workbook";
import { nameKey } from "./names/nameIndex";

/** A unit that should report. */
export interface RosterUnit {
  readonly name: string;
  readonly kind: string;
  readonly contact: string;
}

/** Who should report (单位名单), in its order; or why a list cannot be read: it names nobody, or some twice. */
export type RosterReading =
  { readonly units: readonly RosterUnit[] } | { readonly fault: "noNames" } | { readonly fault: "twice"; readonly names: readonly string[] };

/** How lists head their columns. */
const heads: Readonly<Record<keyof RosterUnit, RegExp>> = {
  name: /^(?:填报|报送|应报|所属|下属)?(?:单位|机关|部门)(?:全?名称?|全称)?$|^(?:全?名称|全称)$/u,
  kind: /^(?:单位|机关|部门)?(?:类别|类型|性质)$/u,
  contact: /^(?:联系人|联络员|经办人|负责人)(?:员|及电话|和电话|姓名)?$|^联系(?:方式|电话)$/u,
};

/** Rows in which the heads are looked for. */
const HEAD_ROWS = 20;

/** Reads a list of units by the heads of its columns: 单位, 类别, 联系人; a list of one column needs none. */
export function readRoster(rows: readonly (readonly string[])[]): RosterReading {
  const units = unitsOf(rows.map((cells) => cells.map((text) => text.trim())));
  if (units.length === 0) return { fault: "noNames" };
  const seen = new Set<string>();
  const names = units.filter(({ name }) => seen.has(nameKey(name)) || !seen.add(nameKey(name))).map(({ name }) => name);
  return names.length > 0 ? { fault: "twice", names: [...new Set(names)] } : { units };
}

function unitsOf(rows: readonly (readonly string[])[]): RosterUnit[] {
  const head = rows.slice(0, HEAD_ROWS).findIndex((cells) => cells.some((text) => heads.name.test(comparable(text))));
  if (head < 0) {
    const isOneColumn = rows.every((cells) => cells.every((text, column) => column === 0 || text === ""));
    return isOneColumn ? rows.flatMap(([name = ""]) => (isName(name) ? [{ name, kind: "", contact: "" }] : [])) : [];
  }
  const columnOf = (field: keyof RosterUnit): number => rows[head]?.findIndex((text) => heads[field].test(comparable(text))) ?? -1;
  const columns = { name: columnOf("name"), kind: columnOf("kind"), contact: columnOf("contact") };
  return rows.slice(head + 1).flatMap((cells) => {
    const name = cells[columns.name] ?? "";
    return isName(name) ? [{ name, kind: cells[columns.kind] ?? "", contact: cells[columns.contact] ?? "" }] : [];
  });
}

/** Two letters at least, and no line of a sum below the list. */
const isName = (text: string): boolean => /\p{L}.*\p{L}/su.test(text) && !/^(?:合计|总计|小计|共计)/u.test(text);
