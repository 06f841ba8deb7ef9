import type { Finding } from "../finding";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { bareName } from "./organName";
import { isOtherOrgan, levelOf } from "./organNames";
import { aboutWords } from "./textFinding";

/** What numbers a heading: （四）, 四、, 4. */
const NUMBERED = "^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s*)?";

/** D2: a heading that begins with another organ of the own level, as whole as an organ is named: 「（四）柳河镇人民政府平台建设」 in another town's report. */
export function headingOrgans(heading: Passage, { organ }: TextContext): Finding[] {
  const own = bareName(organ);
  const level = levelOf(own);
  if (level?.alone !== true) return [];
  const name = new RegExp(`(?<=${NUMBERED}(?:\\d{4}年度?)?)\\p{Script=Han}{2,14}?${level.name}(?!级|域|区|村)`, "u");
  const match = name.exec(heading.text);
  const written = match?.[0] ?? "";
  if (!match || !isOtherOrgan(written, own)) return [];
  return [aboutWords("D2", heading, { start: match.index, end: match.index + written.length }, { what: "otherOrgan", why: "name", organ: own })];
}
