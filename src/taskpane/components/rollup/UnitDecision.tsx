import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { inLanguage } from "../../../language";
import { ownName, stateNames, type Choice } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews, UnitNews } from "../../units/unitsNews";
import { usePane, type RollupState } from "../../state";
import { choicesOf, isNameless } from "./choicesOf";
import { CountAs } from "./CountAs";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" } });

/** More units that may be meant are no row of buttons. */
const MOST_BUTTONS = 4;

export interface UnitDecisionProps {
  readonly row: UnitNews;
  readonly state: RollupState;
  readonly news: SumNews;
  readonly isRunning: boolean;
}

/** What somebody may decide of a file, or has decided and may take back. */
export function UnitDecision({ row, state: { decided, parent }, news, isRunning }: UnitDecisionProps): ReactElement | null {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const { file, choice } = row;
  const decide = (one: Choice | undefined): void => {
    void actions.rollup((sum) => sum.decide(file, one));
  };
  const small = (label: string, run: () => void): ReactElement => (
    <Button key={label} size="small" disabledFocusable={isRunning} onClick={run}>
      {label}
    </Button>
  );
  if (decided.has(file)) {
    return (
      <div className={styles.buttons}>
        <Text>{texts.decided(choice ? labelOf(choice) : texts.takeAsIs)}</Text>
        {small(texts.takeBack, () => {
          decide(undefined);
        })}
      </div>
    );
  }
  if (choice) return <Text>{texts.decided(labelOf(choice))}</Text>;
  const all = choicesOf(row, news.organ);
  const units = all.filter((one) => one.kind === "asUnit" && one.name !== ownName(news.organ));
  // Of many units that may be meant one is chosen from a list.
  const near = units.length > MOST_BUTTONS ? units.flatMap((one) => (one.kind === "asUnit" ? [one.name] : [])) : [];
  const choices = near.length > 0 ? all.filter((one) => !units.includes(one)) : all;
  const listed = parent?.roster && "units" in parent.roster ? parent.roster.units.map(({ name }) => name) : undefined;
  const isAsked = isNameless(row);
  const names = isAsked ? listed && [...near, ...listed.filter((name) => !near.includes(name))] : near;
  if (choices.length + near.length === 0 && !isAsked) return null;
  return (
    <div className={styles.buttons}>
      {choices.map((one) =>
        small(labelOf(one), () => {
          decide(one);
        }),
      )}
      {row.reasons.some((reason) => reason.kind === "otherBefore" && !reason.isSure) &&
        small(texts.otherUnit, () => {
          void actions.rollup((sum) => sum.setApart(file));
        })}
      {(isAsked || near.length > 0) && (
        <CountAs
          names={names}
          isRunning={isRunning}
          onCount={(name) => {
            decide({ kind: "asUnit", name });
          }}
        />
      )}
    </div>
  );

  function labelOf(one: Choice): string {
    if (one.kind === "asUnit") return one.name === ownName(news.organ) ? texts.takeAsOwn : texts.countAs(one.name);
    if (one.kind === "leftOut") return inLanguage(stateNames.left, language);
    return row.reasons.some(({ kind }) => kind === "twice") ? texts.takeThis : texts.takeAsIs;
  }
}
