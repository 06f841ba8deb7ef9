import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { goesBack } from "../../../jobs";
import { inLanguage } from "../../../language";
import { countOf, incompleteOf, reportedOf, stateNames, type Rollup } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane, type RollupState } from "../../state";
import { Fold } from "../findings/Fold";
import { LiveRegion } from "../frame/LiveRegion";
import { TaskButton } from "../frame/TaskButton";
import { SavedBar } from "../generate/SavedBar";
import { UnitList } from "./UnitList";
import { WrongSums } from "./WrongSums";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  names: { margin: 0, paddingLeft: "1.2em", overflowWrap: "anywhere" },
});

export interface RollupResultProps {
  readonly state: RollupState;
  readonly isRunning: boolean;
}

/** How the units stand, what somebody must decide, and the workbook of the sum. */
export function RollupResult({ state, isRunning }: RollupResultProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const { rollup, passedOver, left, made, isUpdated, parent, wrongSums, returns } = state;
  const isDone = rollup !== undefined && state.reading === undefined;
  const others = rollup?.rows.filter(({ state: one, reasons }) => one !== "added" || reasons.length > 0) ?? [];
  return (
    <div className={styles.result}>
      <LiveRegion role="status" news={isDone ? rollup : undefined}>
        {isDone && <Text>{rollup.rows.length === 0 ? texts.nothing : <Summary rollup={rollup} />}</Text>}
        {isDone && left > 0 && <Text>{texts.left(left)}</Text>}
      </LiveRegion>
      {passedOver.length > 0 && (
        <Fold label={texts.passedOver(passedOver.length)}>
          <ul className={styles.names}>
            {passedOver.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Fold>
      )}
      {isDone && wrongSums.length > 0 && parent && <WrongSums sums={wrongSums} places={parent.places} />}
      {isDone && others.length > 0 && <UnitList heading={texts.toSettle(others.length)} rows={others} />}
      {isDone && rollup.rows.length > 0 && (
        <div className={styles.buttons}>
          {rollup.added.length > 0 && parent?.isSummedUp && (
            <TaskButton primary label={texts.update} runningLabel={texts.saving} running={isRunning} onClick={() => void actions.updateRollup()} />
          )}
          {rollup.added.length > 0 && (
            <TaskButton
              primary={!parent?.isSummedUp}
              label={texts.save}
              runningLabel={texts.saving}
              running={isRunning}
              onClick={() => void actions.saveRollup()}
            />
          )}
          {rollup.rows.some(goesBack) && (
            <TaskButton label={texts.returns} runningLabel={texts.saving} running={isRunning} onClick={() => void actions.saveReturns()} />
          )}
          <Button disabledFocusable={isRunning} onClick={actions.forgetUnits}>
            {texts.forget}
          </Button>
        </div>
      )}
      <LiveRegion role="status" news={returns}>
        {returns && <SavedBar title={texts.returnsSaved} file={returns} />}
      </LiveRegion>
      <LiveRegion role="status" news={made ?? (isUpdated || undefined)}>
        {(made ?? isUpdated) && <SavedBar title={made ? texts.saved : texts.updated} file={made} />}
      </LiveRegion>
    </div>
  );
}

/** The counts in words: of the list, where there is one, by states, and how many sums are incomplete. */
function Summary({ rollup }: { readonly rollup: Rollup }): ReactElement {
  const {
    language,
    texts: { listMark },
  } = usePane();
  const texts = rollupTexts(language);
  const { due, came, missing } = reportedOf(rollup);
  const counts = (["added", "returned", "open", "copy", "unread"] as const).flatMap((one) => {
    const count = countOf(rollup, one);
    return count > 0 || one === "added" ? [texts.counted(inLanguage(stateNames[one], language), count)] : [];
  });
  const incomplete = incompleteOf(rollup);
  return (
    <>
      {rollup.settings.roster && <div>{texts.summary(texts.reported(due, came, missing))}</div>}
      <div>{texts.summary(counts.join(listMark))}</div>
      {incomplete > 0 && <div>{texts.incomplete(incomplete)}</div>}
    </>
  );
}
