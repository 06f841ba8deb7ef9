import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countOf } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews } from "../../units/unitsNews";
import { usePane, type RollupState, type RollupWish } from "../../state";

export interface RollupChoicesProps {
  readonly state: RollupState;
  readonly news: SumNews;
  readonly isRunning: boolean;
}

/** What can be decided of all units at once. */
export function RollupChoices({ state: { wish, decided, parent }, news, isRunning }: RollupChoicesProps): ReactElement {
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const broken = news.rows.filter(({ reasons, kept, file }) => !kept && !decided.has(file) && reasons.some(({ kind }) => kind === "errors")).length;
  const box = (label: string, what: "withErrors" | "withTexts"): ReactElement => (
    <Checkbox
      label={label}
      checked={wish[what]}
      disabled={isRunning}
      onChange={(_, { checked }) => {
        const part: Partial<RollupWish> = { [what]: checked === true };
        void actions.rollup((sum) => {
          sum.wish(part);
        });
      }}
    />
  );
  return (
    <div>
      {(broken > 0 || wish.withErrors) && <div>{box(texts.withErrors(broken), "withErrors")}</div>}
      {!parent?.isSummedUp && (wish.withTexts || countOf(news, "added") > 1) && <div>{box(texts.withTexts, "withTexts")}</div>}
    </div>
  );
}
