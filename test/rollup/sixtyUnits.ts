import fc from "fast-check";
import { newFileSheets } from "../../src/files";
import { edition2021, type FigureId } from "../../src/statute";
import { planStandardSheets, type SheetPlan, type Totals } from "../../src/workbook";
import { balancedFigures } from "../checks/balancedTable";
import { ole2 } from "../xlsx/ole2";

/** A file as a unit has sent it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the county office has received in January, and what must come of it. */
export interface Received {
  readonly organ: string;
  readonly year: number;
  /** The units that should report, in the order of the list. */
  readonly roster: readonly string[];
  readonly files: readonly SentFile[];
  /** The units whose figures are sound, and these figures. */
  readonly sound: ReadonlyMap<string, ReadonlyMap<FigureId, number>>;
  /** The units of which nothing has come. */
  readonly missing: readonly string[];
  /** The units whose file goes back, as it has errors or is of last year. */
  readonly returned: readonly string[];
  /** The files that cannot be read. */
  readonly unread: readonly string[];
}

const NAMES =
  "教育 公安 民政 司法 财政 人力资源 自然资源 生态环境 住房建设 交通运输 水利 农业农村 商务 文化旅游 卫生健康 退役军人 应急管理 审计 市场监管 统计 医疗保障 林业 信访 城市管理 行政审批 乡村振兴 气象 税务 烟草 供销".split(
    " ",
  );
const TOWNS =
  "石桥 柳林 白塔 青山 红旗 长河 新集 古城 龙泉 凤凰 双河 三里 高岭 平原 杨庄 李家 王坊 赵屯 周口 吴堡 陈仓 郑集 孙桥 马场 朱营 胡同 林场 何湾 郭店 罗山".split(
    " ",
  );

/** Sixty units of a county: departments and towns. */
export const roster: readonly string[] = [...NAMES.map((name) => `清河县${name}局`), ...TOWNS.map((name) => `清河县${name}镇人民政府`)];

function balanced(seed: number): ReadonlyMap<FigureId, number> {
  const [figures = new Map<FigureId, number>()] = fc.sample(balancedFigures(edition2021), { numRuns: 1, seed });
  // Neither a town nor a department makes 规章, and money has decimals.
  const shaped = (id: string, value: number): number =>
    id.startsWith("disclosure.regulations:") ? 0 : id.startsWith("disclosure.fees:") ? value / 100 : value;
  return new Map([...figures].map(([id, value]) => [id, shaped(id, value)]));
}

type Form = "standard" | "own";

/** A unit's workbook: of the standard sheets, or tables of its own under a title that says whose they are. */
async function bookOf(name: string, year: number, figures: ReadonlyMap<FigureId, number>, form: Form, totals: Totals): Promise<Uint8Array> {
  const plans = planStandardSheets(edition2021, totals, { organ: { name, year, kind: name.endsWith("政府") ? "乡镇" : "县级部门" }, figures });
  const sheets = newFileSheets();
  await sheets.insert(form === "standard" ? plans : plans.slice(1, 4).map((plan, index) => ownSheet(plan, `${name}${year}年`, index)));
  return sheets.save();
}

function ownSheet(plan: SheetPlan, title: string, index: number): SheetPlan {
  const [[heading, ...others] = [], ...rows] = plan.content;
  return {
    ...plan,
    name: `统计${index + 1}`,
    content: [[`${title}${typeof heading === "string" ? heading.replace(/^.、/u, "") : ""}`, ...others], ...rows],
    conditionalFormats: [],
    validations: [],
  };
}

/** Sixty units: three with errors, two from which nothing has come, one that has sent its file twice, one last year's, one each damaged, under a password, and as .xls. */
export async function sixtyUnits(): Promise<Received> {
  const [year, organ] = [2025, "清河县人民政府"];
  const files: SentFile[] = [];
  const sound = new Map<string, ReadonlyMap<FigureId, number>>();
  const [missing, returned, unread]: string[][] = [[], [], []] as [string[], string[], string[]];
  for (const [index, unit] of roster.entries()) {
    const figures = balanced(index);
    const name = `${unit}.xlsx`;
    const form: Form = index % 3 === 0 ? "own" : "standard";
    const book = (of = figures, ofYear = year): Promise<Uint8Array> => bookOf(unit, ofYear, of, form, index % 2 === 0 ? "formula" : "typed");
    if (index === 7 || index === 41) missing.push(unit);
    else if (index === 5 || index === 23 || index === 47) {
      files.push({ name, bytes: await bookOf(unit, year, broken(figures), form, "typed") });
      returned.push(unit);
    } else if (index === 11) {
      files.push({ name, bytes: await book(figures, year - 1) });
      returned.push(unit);
    } else if (index === 13 || index === 29 || index === 53) {
      const bytes = index === 13 ? (await book()).slice(0, 900) : ole2(index === 29 ? "EncryptedPackage" : "Workbook");
      const file = index === 53 ? `${unit}.xls` : name;
      files.push({ name: file, bytes });
      unread.push(file);
    } else {
      files.push({ name, bytes: await book() });
      if (index === 17) files.push({ name: `${unit}（补报）.xlsx`, bytes: await book() });
      sound.set(unit, figures);
    }
  }
  return { organ, year, roster, files, sound, missing, returned, unread };
}

/** One number typed one too high: a sum no longer holds. */
function broken(figures: ReadonlyMap<FigureId, number>): ReadonlyMap<FigureId, number> {
  return new Map([...figures].map(([id, value]) => [id, String(id) === "applications.received:total" ? value + 1 : value]));
}
