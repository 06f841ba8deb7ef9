import { makeStyles } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { cellAddress } from "../../../src/address";
import { formatArea, sameRectangle, type Sheet } from "../engine";
import { Alert, type AlertButton, type AlertRequest } from "./chrome/Alert";
import { FormulaBar } from "./chrome/FormulaBar";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { onEditorKey } from "./grid/editorKeys";
import { refusalAlert } from "./refusalAlert";
import { SheetArea } from "./SheetArea";
import { editTextOf } from "./workspace/editText";
import { summaryOf } from "./workspace/summary";
import { useWorkspaceState } from "./workspace/useWorkspace";
import type { Workspace } from "./workspace/workspace";
import type { Words } from "./words";

const useStyles = makeStyles({
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

export interface WindowProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** The field that has the focus while a person is at the grid. */
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly logEntries: number;
  readonly onToggleLog: () => void;
  /** The task pane beside the sheet. */
  readonly pane: ReactNode;
  /** What opens above the status bar. */
  readonly log: ReactNode;
}

/** An open book: formula bar, sheet, tabs and status bar, with the messages that its editing brings up. */
export function Window({ words, workspace, fieldRef, logEntries, onToggleLog, pane, log }: WindowProps) {
  const styles = useStyles();
  const barRef = useRef<HTMLTextAreaElement>(null);
  const [deleting, setDeleting] = useState<Sheet | null>(null);
  const { book } = workspace;
  const { sheet, selection, editing, refusal } = useWorkspaceState(workspace);
  const { active, area } = selection;
  const single = sameRectangle(area, sheet.mergeAt(active) ?? { top: active.row, left: active.column, bottom: active.row, right: active.column });
  const sheetOf = (id: string, act: (found: Sheet) => void): void => {
    const found = book.findSheet(id);
    if (found !== undefined) act(found);
  };
  const toGrid = (): void => {
    fieldRef.current?.focus({ preventScroll: true });
  };
  const onBarKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    onEditorKey(workspace, event, true);
    if (event.defaultPrevented && workspace.state.editing === null) toGrid();
  };
  return (
    <>
      <div className={styles.middle}>
        <main className={styles.sheet}>
          <FormulaBar
            words={words}
            address={single ? cellAddress(active) : formatArea(area)}
            text={editing?.text ?? editTextOf(sheet, active, book.locale)}
            editing={editing !== null}
            fieldRef={barRef}
            onGoTo={(address) => {
              workspace.goTo(address);
              toGrid();
            }}
            onStartEdit={() => {
              workspace.startEditing();
            }}
            onChange={(text) => {
              workspace.changeText(text);
            }}
            onKeyDown={onBarKey}
            onCommit={() => {
              if (workspace.commit()) toGrid();
            }}
            onCancel={() => {
              workspace.cancel();
              toGrid();
            }}
          />
          <SheetArea words={words} workspace={workspace} fieldRef={fieldRef} />
          <SheetTabs
            words={words}
            sheets={book.sheets.filter(({ state }) => state.visibility === "Visible")}
            activeId={sheet.id}
            onActivate={(id) => {
              sheetOf(id, (found) => {
                workspace.activate(found);
              });
            }}
            onAdd={() => {
              workspace.addSheet();
              toGrid();
            }}
            onRename={(id, name) => {
              sheetOf(id, (found) => {
                workspace.renameSheet(found, name);
              });
            }}
            onDelete={(id) => {
              sheetOf(id, setDeleting);
            }}
          />
        </main>
        {pane}
      </div>
      {log}
      <StatusBar words={words} mode={editing?.mode ?? "ready"} summary={summaryOf(sheet, area)} logEntries={logEntries} onToggleLog={onToggleLog} />
      <Alert request={refusalAlert(refusal, workspace, words)} />
      <DeletionAlert
        sheet={deleting}
        words={words}
        onAnswer={(sure) => {
          setDeleting(null);
          if (sure && deleting !== null) workspace.deleteSheet(deleting);
          toGrid();
        }}
      />
    </>
  );
}

interface DeletionAlertProps {
  readonly sheet: Sheet | null;
  readonly words: Words;
  readonly onAnswer: (sure: boolean) => void;
}

/** A deleted sheet does not come back, so Excel asks first. */
function DeletionAlert({ sheet, words, onAnswer }: DeletionAlertProps) {
  const button = (label: string, sure: boolean): AlertButton => ({
    label,
    onPress: () => {
      onAnswer(sure);
    },
  });
  const request: AlertRequest | null = sheet && {
    title: `${words.deleteSheetTitle} ${sheet.name}`,
    message: words.deleteSheetQuestion,
    buttons: [button(words.deleteSheet, true), button(words.cancel, false)],
  };
  return <Alert request={request} />;
}
