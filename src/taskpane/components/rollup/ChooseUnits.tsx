import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactElement, type RefObject } from "react";
import { droppedFiles } from "../../units/droppedFiles";
import type { ChosenUnit } from "../../units/unitFiles";
import { rollupTexts } from "../../texts/rollupTexts";
import { usePane } from "../../state";
import { TaskButton } from "../frame/TaskButton";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

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
  const [isOver, setIsOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent, now: boolean): void => {
    event.preventDefault();
    setIsOver(now);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    if (!isRunning) void droppedFiles(event.dataTransfer).then(onChoose);
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
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        over(event, true);
      }}
      onDragLeave={(event) => {
        over(event, false);
      }}
      onDrop={drop}
    >
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
    </div>
  );
}
