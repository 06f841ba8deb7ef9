import type { Block, Grid } from "../../documents";
import type { Section } from "../../statute";
import { isOfAnotherTime } from "../../workbook";
import { mayBeFigure } from "./labelLetters";

/** A table that says above it, or in its first row, that its figures are another year's, a part of a year's, or others' than the report's. */
export interface TableApart {
  readonly grid: Grid;
  /** The words that say so. */
  readonly words: string;
}

/** Lines right above a table may be its caption. Longer ones are sentences. */
const CAPTIONS = 2;
const LONGEST = 45;
/** Of parts of what the report is about, or of units below the organ. */
const OF_OTHERS = /^(?:\(?[一二三四五六七八九十\d]{1,2}[、.)]?)?(?:其中[:：]|[其各](?:中)?(?:乡|镇|街道|部门|单位|科室|股室|站所)|(?:下|所|附|直)属)/u;
/** Days in digits, and the years in numbers of documents. */
const NO_TIME = /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|[〔[(（](?:19|20)\d{2}[〕\])）]\s*第?\d+号/gu;
/** From here on all belongs to an appendix, until the next one begins, or a section of the report that did not begin before. */
const APPENDIX = /^附(?:件|表|录)?\s*[\d一二三四五六七八九十]{0,2}\s*[：:、.]?/u;

/** A report's year, and which of its blocks head its sections. */
interface ReportPlan {
  readonly year: number | undefined;
  readonly headings: ReadonlyMap<Block, Section>;
}

/** The tables of a source that are none of the report's, by what they say of themselves. */
export function tablesApart(blocks: readonly Block[], { year, headings }: ReportPlan): TableApart[] {
  const isOther = (text: string): boolean =>
    text.length <= LONGEST && !/[。；]/u.test(text) && (isOfAnotherTime(text.replace(NO_TIME, ""), year) || OF_OTHERS.test(text.normalize("NFKC")));
  const apart: TableApart[] = [];
  const begun = new Set<Section>();
  let [above, appendix, goesOn]: [string[], string | undefined, string | undefined] = [[], undefined, undefined];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      const section = headings.get(block);
      if (section && !begun.has(section)) appendix = undefined;
      if (section) begun.add(section);
      if (APPENDIX.test(block.text) && block.text.length <= LONGEST) appendix = isOther(block.text) ? block.text : undefined;
      above = [...above, block.text].slice(-CAPTIONS);
      goesOn = undefined;
      continue;
    }
    if (!block.cells.some(({ text }) => text !== "" && mayBeFigure(text))) continue;
    const words: string | undefined = [...(goesOn === undefined ? [] : [goesOn]), ...above, titleRow(block), block.place.sheet ?? ""].find(isOther) ?? appendix;
    if (words !== undefined) apart.push({ grid: block, words });
    [above, goesOn] = [[], words];
  }
  return apart;
}

/** What stands alone in the first row of a table, over all of its columns. */
function titleRow({ cells }: Grid): string {
  const first = cells.filter(({ row, text }) => row === 0 && text !== "");
  const [only, ...others] = new Set(first.map(({ text }) => text));
  return others.length === 0 ? (only ?? "") : "";
}
