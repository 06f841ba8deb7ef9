import type { FigureKind } from "../../statute";
import { rangeAddress, rectanglesOf } from "../address";
import type { ValidationPlan } from "../sheetPlan";
import type { PlacedFigure } from "./placedTable";

const messages: Readonly<Record<FigureKind, Pick<ValidationPlan, "errorTitle" | "errorMessage">>> = {
  count: { errorTitle: "请填整数", errorMessage: "这里只填 0 或正整数，不写“件”等单位。没有发生的请填 0。" },
  amount: { errorTitle: "请填金额", errorMessage: "这里只填 0 或正数，单位是万元，可以有小数。没有收费的请填 0。" },
};

/** Counts accept whole numbers ≥ 0, amounts numbers ≥ 0. Pasted text passes all the same: the flags and the pane name it. */
export function figureValidation(figures: readonly PlacedFigure[]): ValidationPlan[] {
  const kinds: readonly FigureKind[] = ["count", "amount"];
  return kinds.flatMap((kind) =>
    rectanglesOf(figures.filter(({ figure }) => figure.kind === kind)).map((range) => ({
      address: rangeAddress(range),
      accepts: { kind },
      onOther: "stop",
      ...messages[kind],
    })),
  );
}
