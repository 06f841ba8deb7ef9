import type { Finding } from "../../check";
import { edition2021 } from "../../statute";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { aboutSection } from "./textFinding";
import { wordCount } from "./wordCount";

/** 「原则上不超过一千字」 (国办公开办函〔2021〕30号). */
const LIMIT = 1000;

/** D9: 总体情况 over 1000 characters, sub-headings counted; from the edition of 2021 on. */
export function checkOverallLength(passages: readonly Passage[], { year }: TextContext): Finding[] {
  const own = passages.filter(({ section, text }) => section === "一" && text.trim() !== "");
  const count = own.reduce((sum, { heading, text }) => sum + wordCount(heading) + wordCount(text), 0);
  const first = own[0];
  if (first === undefined || year < edition2021.firstYear || count <= LIMIT) return [];
  return [aboutSection("D9", "一", first.row, "总体情况", { what: "tooLong", count, limit: LIMIT })];
}
