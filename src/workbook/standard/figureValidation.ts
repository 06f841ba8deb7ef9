import { FIGURE_KINDS, type FigureKind } from "../../statute";
import { rangeAddress, rectanglesOf } from "../../address";
import type { ValidationPlan } from "../sheetPlan";
import type { PlacedFigure } from "./placedTable";

const messages: Readonly<Record<FigureKind, Pick<ValidationPlan, "errorTitle" | "errorMessage">>> = {
  count: { errorTitle: "请填整数", errorMessage: "这里只填 0 或正整数，不写“件”等单位。没有发生的请填 0。" },
  amount: { errorTitle: "请填金额", errorMessage: "这里只填 0 或正数，单位是万元，可以有小数。没有发生的请填 0。" },
  change: { errorTitle: "请填整数", errorMessage: "这里只填整数：比上年增加的填正数，减少的填负数（如 -3），没有增减的请填 0。" },
};

/**
 * Counts accept whole numbers ≥ 0, amounts numbers ≥ 0, changes whole numbers. Pasted text passes all the same: the flags and the
 * pane name it.
 */
export function figureValidation(figures: readonly PlacedFigure[]): ValidationPlan[] {
  return FIGURE_KINDS.flatMap((kind) =>
    rectanglesOf(figures.filter(({ figure }) => figure.kind === kind)).map((range) => ({
      address: rangeAddress(range),
      accepts: { kind },
      onOther: "stop",
      ...messages[kind],
    })),
  );
}
