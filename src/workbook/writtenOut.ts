import { parseRange, rangeAddress } from "../address";
import type { RangeFormat, SheetPlan } from "./sheetPlan";

/** The same plan with its list among the content: for who draws a sheet cell by cell. */
export function writtenOut({ list = [], ...plan }: SheetPlan): SheetPlan {
  if (list.length === 0) return plan;
  const last = plan.content.length - 1;
  const goOn = (format: RangeFormat): RangeFormat => {
    const range = parseRange(format.address);
    return range?.bottom === last ? { ...format, address: rangeAddress({ ...range, bottom: last + list.length }) } : format;
  };
  return { ...plan, content: [...plan.content, ...list], formats: plan.formats.map(goOn) };
}
