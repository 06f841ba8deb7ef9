import type { SaidText } from "../../narrative";
import { figuresNamed, type ReportContent } from "../../report";
import { organFields, type CellPlace, type OrganField, type OrganSheetReading, type WorkbookReading } from "../../workbook";

/** What 基本信息 says, by the names of its fields and 要素. 统计期限 speaks of the report's year only, 报告标题 of that among others. */
export function saidByName({ organSheet }: WorkbookReading): SaidText[] {
  if (organSheet === undefined) return [];
  const { organ, namedFigures } = organSheet;
  return [
    ...fields.map(([field, name]): SaidText => ({ name, value: organ[field], ...traits[field] })),
    ...[...namedFigures].map(([name, value]) => ({ name, value })),
  ];
}

const traits: Readonly<Partial<Record<OrganField, Omit<SaidText, "name" | "value">>>> = {
  period: { years: "all" },
  title: { years: "one", hasTags: true },
  year: { isRead: true },
  date: { isRead: true },
};

/** The cell of 基本信息 that holds what a name says; `undefined` where it has no row. A field goes before a 要素 of its name, which tags do not print. */
export function cellOfName(organSheet: OrganSheetReading | undefined, name: string): CellPlace | undefined {
  const field = fields.find(([, label]) => label === name)?.[0];
  return (field && organSheet?.places[field]) ?? organSheet?.namedPlaces.get(name);
}

/** The cell of what a tag names: also a figure, and the field that another name is made of. */
export function cellOfTag(reading: WorkbookReading, content: ReportContent, name: string): CellPlace | undefined {
  const own = cellOfName(reading.organSheet, madeOf(reading.organSheet, name));
  const [figure, ...others] = figuresNamed(content, name);
  return own ?? (figure !== undefined && others.length === 0 ? reading.places.get(figure) : undefined);
}

/** 简称 is the whole name where none is filled in, 上年度 and 下年度 are made of 年度. */
const madeOf = (organSheet: OrganSheetReading | undefined, name: string): string => {
  if (organSheet?.namedPlaces.has(name)) return name;
  return name === organFields.shortName ? organFields.name : name === "上年度" || name === "下年度" ? organFields.year : name;
};

const fields = Object.entries(organFields) as [OrganField, string][];
