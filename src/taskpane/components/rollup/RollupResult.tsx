import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane, type RollupState } from "../../state";
import { Fold } from "../findings/Fold";
import { LiveRegion } from "../frame/LiveRegion";
import { CopiedTexts } from "./CopiedTexts";
import { RollupButtons } from "./RollupButtons";
import { RollupChoices } from "./RollupChoices";
import { RollupSummary } from "./RollupSummary";
import { UnitLists } from "./UnitLists";
import { WrongSums } from "./WrongSums";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  left: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  names: { margin: 0, paddingLeft: "1.2em", overflowWrap: "anywhere" },
});

export interface RollupResultProps {
  readonly state: RollupState;
  readonly isRunning: boolean;
}

/** How the units stand, the workbook of the sum and the letters, and what somebody must decide. */
export function RollupResult({ state, isRunning }: RollupResultProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const { news, readings, passedOver, isNothing, left, parent, notHeld } = state;
  return (
    <div className={styles.result}>
      <LiveRegion role="status" news={isNothing || readings || undefined} block={isNothing ? "nearest" : "start"}>
        {isNothing && <Text>{texts.nothing}</Text>}
        {news && <RollupSummary news={news} left={left} />}
      </LiveRegion>
      {left.size > 0 && (
        <div className={styles.left}>
          <Text>{texts.left(left.size)}</Text>
          <Button disabledFocusable={isRunning} onClick={() => void actions.rollup((sum) => sum.goOn())}>
            {texts.goOn}
          </Button>
        </div>
      )}
      {passedOver.length > 0 && (
        <Fold label={texts.passedOver(passedOver.length)}>
          <ul className={styles.names}>
            {passedOver.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Fold>
      )}
      {news && (
        <>
          {state.read > 0 && <RollupButtons state={state} news={news} isRunning={isRunning} />}
          <RollupChoices state={state} news={news} isRunning={isRunning} />
          {news.changes.length > 0 && (
            <Fold label={texts.changes(news.changes.length)} openAtFirst>
              <ul className={styles.names}>
                {news.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </Fold>
          )}
          {notHeld !== undefined && <Text>{notHeld}</Text>}
          {news.held.notCompared !== undefined && <Text>{news.held.notCompared}</Text>}
          {news.held.wrong.length > 0 && parent && <WrongSums news={news} places={parent.places} />}
          <CopiedTexts state={state} />
          <UnitLists state={state} news={news} isRunning={isRunning} />
        </>
      )}
    </div>
  );
}
