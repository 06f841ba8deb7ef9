import { useCallback, useMemo, useRef, type CSSProperties, type RefObject } from "react";
import { CellEditor } from "./grid/CellEditor";
import { textStyleOf } from "./grid/cellStyle";
import { ChoiceList } from "./grid/ChoiceList";
import { onEditorKey } from "./grid/editorKeys";
import { Grid } from "./grid/Grid";
import { useGridStyles } from "./grid/gridStyles";
import { looksOf } from "./grid/looks";
import { viewOfSheet } from "./grid/sheetView";
import { useCellPlace } from "./grid/useCellPlace";
import { choicesAt } from "./workspace/choices";
import type { Workspace } from "./workspace/workspace";
import { useWorkspaceState } from "./workspace/useWorkspace";
import type { Words } from "./words";

export interface SheetAreaProps {
  readonly words: Words;
  readonly workspace: Workspace;
  /** The field that has the focus while a person is at the grid. */
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** The active sheet with all that stands over its cells: the editor, the list and the prompt of a validation. */
export function SheetArea({ words, workspace, fieldRef }: SheetAreaProps) {
  const styles = useGridStyles();
  const frame = useRef<HTMLDivElement>(null);
  const { drawn, sheet, extent, selection, reveal, editing, listOpen } = useWorkspaceState(workspace);
  const { book } = workspace;
  const { active } = selection;
  const { place, measure } = useCellPlace(frame, active);
  const view = useMemo(
    () => viewOfSheet(sheet, looksOf(book, sheet, extent), extent),
    // `drawn` stands for the cells of the sheet, which change in place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [book, sheet, extent, drawn],
  );
  const focus = useCallback(() => fieldRef.current?.focus({ preventScroll: true }), [fieldRef]);
  const choices = useMemo(
    () => choicesAt(book, sheet, active),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [book, sheet, active, drawn],
  );
  const prompt = sheet.validationAt(active)?.prompt;
  return (
    <div ref={frame} className={styles.frame} style={{ display: "flex" }}>
      <Grid
        label={`${words.grid} ${sheet.name}`}
        view={view}
        selection={selection}
        reveal={reveal}
        onPress={(cell, extend) => {
          workspace.press(cell, extend);
          focus();
        }}
        onDrag={(cell) => {
          workspace.press(cell, true);
        }}
        onPressHeading={(heading, extend) => {
          workspace.pressHeading(heading, extend);
          focus();
        }}
        onDoublePress={() => {
          workspace.startEditing();
          focus();
        }}
        onFocus={focus}
        onRowsSeen={(top, bottom) => {
          workspace.showRows(top, bottom);
        }}
        onLastColumns={() => {
          workspace.growColumns();
        }}
        onScroll={measure}
      />
      <CellEditor
        label={words.cellEditor}
        fieldRef={fieldRef}
        cell={active}
        place={place}
        font={fontOf(textStyleOf(sheet.style(active), sheet.value(active), place.height))}
        text={editing?.text ?? null}
        onStartTyping={(text) => {
          workspace.startTyping(text);
        }}
        onChange={(text) => {
          workspace.changeText(text);
        }}
        onKeyDown={(event) => {
          onEditorKey(workspace, event, false);
        }}
        onCopy={(event) => {
          event.clipboardData.setData("text/plain", workspace.take("copy"));
        }}
        onCut={(event) => {
          event.clipboardData.setData("text/plain", workspace.take("cut"));
        }}
        onPaste={(event) => {
          workspace.paste(event.clipboardData.getData("text/plain"));
        }}
      />
      {choices !== null && editing === null && (
        <ChoiceList
          label={words.openList}
          place={place}
          choices={choices}
          current={sheet.text(active)}
          open={listOpen}
          onToggle={() => {
            workspace.toggleList();
          }}
          onChoose={(choice) => {
            workspace.choose(choice);
            focus();
          }}
          onClose={() => {
            workspace.toggleList(false);
            focus();
          }}
        />
      )}
      {prompt?.showPrompt === true && prompt.title + prompt.message !== "" && !listOpen && (
        <div className={styles.prompt} role="note" style={{ left: place.left + 24, top: place.top + place.height + 4 }}>
          <b>{prompt.title}</b>
          {prompt.title !== "" && prompt.message !== "" && "\n"}
          {prompt.message}
        </div>
      )}
    </div>
  );
}

/** The font of a cell's text without what cuts it to the cell. */
function fontOf({ fontFamily, fontSize, fontWeight, fontStyle, textAlign, lineHeight, color }: CSSProperties): CSSProperties {
  return { fontFamily, fontSize, fontWeight, fontStyle, textAlign, lineHeight, color };
}
