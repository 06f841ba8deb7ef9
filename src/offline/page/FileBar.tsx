import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import type { Language } from "../../language";
import type { Desk } from "../desk/desk";
import type { Sitting } from "../desk/sitting";
import { canPick } from "../disk/fileHandle";
import type { FileState } from "../file/fileState";
import type { OfflineTexts } from "../texts";
import { ChooseWorkbook } from "./ChooseWorkbook";
import { timeOf } from "./timeOf";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  standing: { color: tokens.colorNeutralForeground3, flexGrow: 1 },
  group: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

export interface FileBarProps {
  readonly sitting: Sitting;
  readonly desk: Desk;
  readonly texts: OfflineTexts;
  readonly language: Language;
}

/** The file that is open, how it stands, and what in Excel the ribbon has. */
export function FileBar({ sitting, desk, texts, language }: FileBarProps): ReactElement {
  const styles = useStyles();
  const { file, commands } = sitting;
  const state = useSyncExternalStore(file.subscribe, () => file.state);
  const words = texts.file;
  return (
    <section className={styles.bar} aria-label={words.region}>
      <Text weight="semibold" className={styles.name} title={state.name}>
        {state.name}
      </Text>
      <Text size={200} className={styles.standing} role="status">
        {standing(state, texts, language)}
      </Text>
      <div className={styles.group}>
        <ChooseWorkbook desk={desk} label={words.open} />
        {!state.isWatched && state.readAt && <ChooseWorkbook desk={desk} label={words.reopen} title={words.reopenHint} />}
        {state.isWatched && (
          <Button size="small" disabledFocusable={!state.isUnsaved || state.isSaving} onClick={() => void file.writeInPlace()}>
            {words.save}
          </Button>
        )}
        {!state.isWatched && canPick() && (
          <Button size="small" onClick={() => void desk.saveAs()}>
            {words.saveAs}
          </Button>
        )}
        <Button size="small" onClick={() => void sitting.copy()}>
          {words.copy}
        </Button>
        <Button size="small" onClick={desk.close}>
          {words.close}
        </Button>
      </div>
      <div className={styles.group}>
        <Button size="small" onClick={() => void commands.insertSheets()}>
          {words.insert}
        </Button>
        <Button size="small" onClick={() => void commands.checkWorkbook()}>
          {words.check}
        </Button>
        <Button size="small" appearance="primary" onClick={() => void commands.generateReport()}>
          {words.generate}
        </Button>
      </div>
    </section>
  );
}

function standing({ readAt, savedAt, isWatched, isUnsaved, isCopied, isSaving }: FileState, { file }: OfflineTexts, language: Language): string {
  if (isSaving) return file.saving;
  if (isUnsaved && !isCopied) return file.unsaved;
  if (isUnsaved) return readAt || isWatched ? file.copied : file.copiedNew;
  if (savedAt) return file.saved(timeOf(savedAt, language));
  if (!readAt) return file.unread;
  const time = timeOf(readAt, language);
  return isWatched ? file.watched(time) : file.read(time);
}
