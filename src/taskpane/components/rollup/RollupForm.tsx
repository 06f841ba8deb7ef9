import { Checkbox, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RollupParent } from "../../../jobs";
import type { ChosenUnit } from "../../units/unitFiles";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { writtenYear } from "../frame/writtenYear";
import { ChooseUnits } from "./ChooseUnits";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" } });

export interface RollupFormProps {
  readonly parent: RollupParent;
  readonly isRunning: boolean;
}

/** Whose sum of which year it is to be, and the files of the units. */
export function RollupForm({ parent, isRunning }: RollupFormProps): ReactElement {
  const styles = useStyles();
  const { actions, language } = usePane();
  const texts = rollupTexts(language);
  const [organ, setOrgan] = useState(parent.organ);
  const [written, setWritten] = useState(parent.year === undefined ? "" : String(parent.year));
  const [withOwn, setWithOwn] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const year = writtenYear(written);
  const choose = (files: readonly ChosenUnit[]): void => {
    setIsAsked(true);
    if (organ.trim() !== "" && year !== undefined) void actions.chooseUnits(files, { organ: organ.trim(), year, withOwn });
  };
  return (
    <div className={styles.form}>
      <Field label={texts.organ} required validationMessage={isAsked && organ.trim() === "" ? texts.noOrgan : undefined}>
        <Input
          value={organ}
          onChange={(_, { value }) => {
            setOrgan(value);
          }}
        />
      </Field>
      <Field label={texts.year} required validationMessage={isAsked && year === undefined ? texts.noYear : undefined}>
        <Input
          value={written}
          maxLength={6}
          inputMode="numeric"
          onChange={(_, { value }) => {
            setWritten(value);
          }}
        />
      </Field>
      {parent.hasFigures && (
        <Checkbox
          label={texts.withOwn}
          checked={withOwn}
          onChange={(_, { checked }) => {
            setWithOwn(checked === true);
          }}
        />
      )}
      <RosterNote roster={parent.roster} />
      <ChooseUnits isRunning={isRunning} onChoose={choose} />
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
