import { Checkbox, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RollupParent } from "../../../jobs";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane, type RollupState, type RollupWish } from "../../state";
import { writtenYear } from "../frame/writtenYear";
import { ChooseUnits } from "./ChooseUnits";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" } });

export interface RollupFormProps {
  readonly parent: RollupParent;
  readonly state: RollupState;
  readonly isRunning: boolean;
}

/** Whose sum of which year it is to be, and the files of the units. What is missing is asked for once there is something to sum up. */
export function RollupForm({ parent, state: { wish, read, doing }, isRunning }: RollupFormProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  // What is being written stays here: the script that takes it answers later than a field may wait.
  const [organ, setOrgan] = useState(wish.organ);
  const [year, setYear] = useState(wish.year);
  const tell = (part: Partial<RollupWish>): void => {
    void actions.rollup((sum) => {
      sum.wish(part);
    });
  };
  const isAsked = read > 0;
  return (
    <div className={styles.form}>
      <Field label={texts.organ} required validationMessage={isAsked && organ.trim() === "" ? texts.noOrgan : undefined}>
        <Input
          value={organ}
          onChange={(_, { value }) => {
            setOrgan(value);
            tell({ organ: value });
          }}
        />
      </Field>
      <Field label={texts.year} required validationMessage={isAsked && writtenYear(year) === undefined ? texts.noYear : undefined}>
        <Input
          value={year}
          maxLength={6}
          inputMode="numeric"
          onChange={(_, { value }) => {
            setYear(value);
            tell({ year: value });
          }}
        />
      </Field>
      {parent.hasFigures && (
        <Checkbox
          label={texts.withOwn}
          checked={wish.withOwn}
          onChange={(_, { checked }) => {
            tell({ withOwn: checked === true });
          }}
        />
      )}
      <RosterNote roster={parent.roster} />
      <ChooseUnits
        isReading={doing === "reading"}
        isRunning={isRunning}
        onChoose={(files) => {
          void actions.rollup((sum) => sum.choose(files));
        }}
      />
    </div>
  );
}

/** Whether it is known who should report. */
function RosterNote({ roster }: Pick<RollupParent, "roster">): ReactElement {
  const {
    language,
    texts: { nameMark },
  } = usePane();
  const texts = rollupTexts(language);
  if (!roster) return <Text size={200}>{texts.noRoster}</Text>;
  if ("units" in roster) return <Text>{texts.roster(roster.units.length)}</Text>;
  return <Text>{roster.fault === "noNames" ? texts.rosterEmpty : texts.rosterTwice(roster.names.join(nameMark))}</Text>;
}
