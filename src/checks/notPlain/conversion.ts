import { foldWidth, UNSEEN, figureKind } from "../../figures";
import type { NotPlainEvidence } from "./check";

/** What a writing was converted to: `amount` in 万元, the unit of all amounts, or `count`, the number without its 万. */
export type Conversion = "amount" | "count";

/** Whether the number as which an entry is read is another one than is written in it: 「125000元」 is 12.5. */
export function conversionOf({ figure, text, reads, cause }: Pick<NotPlainEvidence, "figure" | "text" | "reads" | "cause">): Conversion | undefined {
  if (reads === undefined || (cause !== "converted" && cause !== "remark" && cause !== "computed")) return undefined;
  const [written] = /\d[\d,]*(?:\.\d+)?/u.exec(foldWidth(text.replace(UNSEEN, ""))) ?? [];
  if (written === undefined || Number(written.replaceAll(",", "")) === Math.abs(reads)) return undefined;
  return figureKind(figure) === "amount" ? "amount" : "count";
}
