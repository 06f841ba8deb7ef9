import type { MadeRollup } from "../../tasks/rollup";
import type { ToldUnit } from "../../tasks/toldRollup";
import type { Texts } from "../../texts";
import { plainLine } from "../plainLine";

/** A unit of which something is to be said: 「文件: 单位  状态  情况」. */
export const toldLine = ({ unit, file, state, reasons }: ToldUnit): string =>
  `${file === "" ? "" : `${plainLine(file)}: `}${[unit, state, reasons]
    .filter((part) => part !== "")
    .map(plainLine)
    .join("  ")}\n`;

/** The counts in words. */
export function summaryLines(
  { counts: byState, unread, unopened, reported, incomplete, wrongSums, copied, copiedApart, isToDecide, places }: MadeRollup,
  hasRoster: boolean,
  { rollup, listMark }: Texts,
): string {
  const { due, came, missing, unopened: waiting } = reported;
  const counts = { ...byState, unread, unopened };
  const states = (["added", "returned", "open", "copy", "left", "unread", "unopened"] as const).filter((state) => state === "added" || counts[state] > 0);
  return [
    ...(hasRoster ? [rollup.reported(due, came, missing, waiting)] : []),
    states.map((state) => rollup.counted[state](counts[state])).join(listMark),
    ...(isToDecide ? [rollup.decide] : []),
    ...places.map(({ place, names }) => rollup.place(plainLine(place), names)),
    ...(incomplete > 0 ? [rollup.incomplete(incomplete)] : []),
    ...(copied.length > 0 ? [copiedApart === undefined ? rollup.copied(copied.length) : rollup.copiedSome(copied.length)] : []),
    ...(copiedApart === "list" ? [rollup.copiedStays] : []),
    ...(wrongSums.length > 0 ? [rollup.wrongSums(wrongSums.length)] : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}
