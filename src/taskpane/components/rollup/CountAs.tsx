import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "6px", width: "100%" }, name: { flex: "1 1 140px", minWidth: 0 } });

export interface CountAsProps {
  /** The units of the list, of which one is chosen; where there is none the name is written. */
  readonly names: readonly string[] | undefined;
  readonly isRunning: boolean;
  readonly onCount: (name: string) => void;
}

/** Asks which unit a file counts as. */
export function CountAs({ names, isRunning, onCount }: CountAsProps): ReactElement {
  const styles = useStyles();
  const texts = rollupTexts(usePane().language);
  const [name, setName] = useState("");
  const change = (_: unknown, { value }: { readonly value: string }): void => {
    setName(value);
  };
  return (
    <div className={styles.row}>
      {names ? (
        <Select size="small" className={styles.name} aria-label={texts.whichUnit} value={name} onChange={change}>
          <option value="">{texts.whichUnit}</option>
          {names.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      ) : (
        <Input size="small" className={styles.name} aria-label={texts.whichUnit} placeholder={texts.whichUnit} value={name} onChange={change} />
      )}
      <Button
        size="small"
        disabledFocusable={isRunning || name.trim() === ""}
        onClick={() => {
          onCount(name.trim());
        }}
      >
        {texts.count}
      </Button>
    </div>
  );
}
