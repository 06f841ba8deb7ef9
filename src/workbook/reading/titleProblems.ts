import { cellAddress } from "../../address";
import type { KnownReport, TableTitle } from "../recognition/tableTitle";
import { isOfficeOf, isShortFor } from "./organName";
import type { ReadingProblem } from "./problem";

/**
 * Tables whose title is of another year, or another organ's, than 基本信息 says; where it says nothing, than another title: last year's table under
 * this year's 基本信息 must not pass for this year's. A sentence that names both years compares them. Who filled a table in, an office of the organ's own
 * perhaps, is not asked where a title over it says whose it is.
 */
export function titleProblems(titles: readonly TableTitle[], { year, organs: names }: KnownReport): ReadingProblem[] {
  const years = titles.flatMap((title) => title.year ?? []);
  const rightYear = year ?? (years.length > 0 ? Math.max(...years) : undefined);
  const naming = titles.filter(
    (title) =>
      title.organ !== "" &&
      !(title.minor && titles.some((other) => !other.minor && other.organ !== "" && other.sheet === title.sheet && other.table === title.table)),
  );
  const [rightOrgan = (naming.find(({ minor }) => !minor) ?? naming[0])?.organ] = names;
  const ofYear = titles.filter((title) => title.year !== undefined && title.year !== rightYear && !title.text.includes(String(rightYear)));
  const isOwn = ({ organ: found, minor }: TableTitle, name: string): boolean => isShortFor(found, name) || (minor && isOfficeOf(found, name));
  const ofOrgan = naming.filter((title) => rightOrgan !== undefined && ![rightOrgan, ...names].some((name) => isOwn(title, name)));
  return [
    ...once(ofYear).flatMap((title): ReadingProblem[] =>
      title.year === undefined || rightYear === undefined
        ? []
        : [{ kind: "titleYear", ...placed(title), found: title.year, year: rightYear, stated: year !== undefined }],
    ),
    ...once(ofOrgan).flatMap((title): ReadingProblem[] =>
      rightOrgan === undefined ? [] : [{ kind: "titleOrgan", ...placed(title), found: title.organ, organ: rightOrgan, stated: names.length > 0 }],
    ),
  ];
}

const placed = ({ table, sheet, row, column, text }: TableTitle) => ({ table, cell: { sheet, address: cellAddress({ row, column }) }, text });

/** A title over several tables is one thing to say. */
const once = (titles: readonly TableTitle[]): TableTitle[] =>
  titles.filter(
    (title, index) => titles.findIndex((other) => other.sheet === title.sheet && other.row === title.row && other.column === title.column) === index,
  );
