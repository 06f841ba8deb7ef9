import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { countOf } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews } from "../../units/unitsNews";
import { usePane, type RollupState } from "../../state";
import { LiveRegion } from "../frame/LiveRegion";
import { TaskButton } from "../frame/TaskButton";
import { SavedBar } from "../generate/SavedBar";
import { ForgetQuestion } from "./ForgetQuestion";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export interface RollupButtonsProps {
  readonly state: RollupState;
  readonly news: SumNews;
  readonly isRunning: boolean;
}

/** What can be made of the sum, and what was. */
export function RollupButtons({ state: { doing, parent, made, returns, isUpdated, read, decided }, news, isRunning }: RollupButtonsProps): ReactElement {
  const [isAsking, setIsAsking] = useState(false);
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const button = (what: "workbook" | "letters" | "update", label: string, run: () => void): ReactElement => (
    <TaskButton primary={what !== "letters"} label={label} runningLabel={texts.saving} isSpinning={doing === what} running={isRunning} onClick={run} />
  );
  return (
    <>
      <div className={useStyles().buttons}>
        {countOf(news, "added") > 0 &&
          (parent?.isSummedUp
            ? button("update", texts.update, () => void actions.rollup((sum) => sum.update()))
            : button("workbook", texts.save, () => void actions.rollup((sum) => sum.save())))}
        {news.hasReturns && button("letters", texts.returns, () => void actions.rollup((sum) => sum.saveLetters()))}
        <Button disabledFocusable={isRunning} onClick={() => void actions.rollup((sum) => sum.refresh())}>
          {texts.refresh}
        </Button>
        <Button
          disabledFocusable={isRunning}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {texts.forget}
        </Button>
      </div>
      {isAsking && (
        <ForgetQuestion
          read={read}
          decided={decided.size}
          onKeep={() => {
            setIsAsking(false);
          }}
          onForget={() =>
            void actions.rollup((sum) => {
              sum.forget();
            })
          }
        />
      )}
      <LiveRegion role="status" news={made ?? (isUpdated || undefined)}>
        {(made ?? isUpdated) && <SavedBar title={made ? texts.saved : texts.updated(news.incomplete)} file={made} />}
      </LiveRegion>
      <LiveRegion role="status" news={returns}>
        {returns && <SavedBar title={texts.returnsSaved} file={returns} />}
      </LiveRegion>
    </>
  );
}
