import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countOf } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews } from "../../units/unitsNews";
import { usePane, type RollupState, type RollupWish } from "../../state";

/** So many places are offered: names of one county differ by one. */
const PLACES = 3;

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
  const box = (label: string, checked: boolean, wished: (now: boolean) => Partial<RollupWish>): ReactElement => (
    <Checkbox
      label={label}
      checked={checked}
      disabled={isRunning}
      onChange={(_, { checked: now }) => {
        void actions.rollup((sum) => {
          sum.wish(wished(now === true));
        });
      }}
    />
  );
  const others = news.places.filter(({ place }) => place !== wish.place).slice(0, PLACES);
  return (
    <div>
      {wish.place !== "" && <div>{box(texts.samePlace(wish.place), true, () => ({ place: "" }))}</div>}
      {others.map(({ place, names }) => (
        <div key={place}>{box(texts.onlyPlace(names, place), false, () => ({ place }))}</div>
      ))}
      {(broken > 0 || wish.withErrors) && <div>{box(texts.withErrors(broken), wish.withErrors, (withErrors) => ({ withErrors }))}</div>}
      {!parent?.isSummedUp && (wish.withTexts || countOf(news, "added") > 1) && (
        <div>{box(texts.withTexts, wish.withTexts, (withTexts) => ({ withTexts }))}</div>
      )}
    </div>
  );
}
