import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useRef, type ReactElement, type RefObject } from "react";
import { droppedFiles } from "../../units/droppedFiles";
import type { ChosenUnit } from "../../units/unitFiles";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { DropPlace } from "../frame/DropPlace";
import { TaskButton } from "../frame/TaskButton";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export interface ChooseUnitsProps {
  readonly isReading: boolean;
  /** Whether something runs that must end first. */
  readonly isRunning: boolean;
  readonly onChoose: (files: readonly ChosenUnit[]) => void;
}

/** Where units' files are chosen: several, a folder with all in it, or what is dropped here. */
export function ChooseUnits({ isReading, isRunning, onChoose }: ChooseUnitsProps): ReactElement {
  const styles = useStyles();
  const texts = rollupTexts(usePane().language);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (dropped: DataTransfer): void => {
    if (!isRunning) void droppedFiles(dropped).then(onChoose);
  };
  const input = (ref: RefObject<HTMLInputElement | null>, label: string, ofFolder: boolean): ReactElement => (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...(ofFolder ? { webkitdirectory: "" } : { accept: ".xlsx,.xlsm,.xls,.et" })}
      onChange={({ currentTarget }) => {
        onChoose([...(currentTarget.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
        currentTarget.value = "";
      }}
    />
  );
  return (
    <DropPlace onDrop={drop}>
      <div className={styles.buttons}>
        <TaskButton
          primary
          label={texts.chooseFiles}
          runningLabel={texts.reading}
          isSpinning={isReading}
          running={isRunning}
          onClick={() => files.current?.click()}
        />
        <Button disabledFocusable={isRunning} onClick={() => folder.current?.click()}>
          {texts.chooseFolder}
        </Button>
      </div>
      {input(files, texts.chooseFiles, false)}
      {input(folder, texts.chooseFolder, true)}
      <Text size={200}>{texts.drop}</Text>
    </DropPlace>
  );
}
