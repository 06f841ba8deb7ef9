import type { UnitRow } from "./unitRow";
import { STOPPED } from "./unitReport";

/** What 汇总单位 calls files that nobody has opened; the sentence of why begins so too. */
export const UNOPENED = "还没有读";

/** Whether a line is that of a file that nobody has opened, as reading was stopped: it is neither unreadable, nor has its unit reported as far as anybody knows. */
export const isUnopened = ({ state, reasons }: Pick<UnitRow, "state" | "reasons">): boolean =>
  state === "unread" &&
  reasons.some((reason) => (reason.kind === "fault" && reason.code === STOPPED) || (reason.kind === "written" && reason.message.startsWith(UNOPENED)));
