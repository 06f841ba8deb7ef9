import { correctedReasons } from "../standing/hand/notNumbers";
import type { Reason } from "../reason";
import type { UnitReport } from "../units/unitReport";

/** What a person has made of the figures of a unit that stands in 汇总明细: typed them, where no file of it was ever added, or corrected some; nothing where he has changed none. */
export function byHand(report: UnitReport): Reason[] {
  const { file, sent } = report;
  if (!sent) return [];
  return file === "" ? [{ kind: "typed" }] : correctedReasons(sent, report);
}
