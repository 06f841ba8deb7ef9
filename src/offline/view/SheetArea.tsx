import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore, type ReactElement } from "react";
import { cellAddress, parseRange, type Rectangle } from "../../address";
import type { HeldBook } from "../book/heldBook";
import type { OfflineTexts } from "../texts";
import { cellText } from "./cellText";
import { areaOf } from "./moves";
import { SheetGrid } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import type { ShownBook, ShownSheet } from "./shownBook";
import { useShownBook } from "./useShownBook";
import { ValueBlocks } from "./valueBlocks";

const useStyles = makeStyles({
  words: { padding: "16px" },
  cell: {
    display: "flex",
    gap: "12px",
    padding: "4px 12px",
    minHeight: "20px",
    maxHeight: "64px",
    overflowY: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { flexShrink: 0, minWidth: "48px", color: tokens.colorNeutralForeground3 },
  content: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  hint: { padding: "2px 12px", color: tokens.colorNeutralForeground3 },
});

/** A plain view of the workbook: its sheets, of one the cells, and which of them is selected. */
export function SheetArea({ book, texts }: { readonly book: HeldBook; readonly texts: OfflineTexts }): ReactElement {
  const styles = useStyles();
  const { shown, fault } = useShownBook(book);
  const words = texts.view;
  if (fault instanceof Error) return <Text className={styles.words}>{words.damaged(fault.message)}</Text>;
  if (!shown) return <Text className={styles.words}>{texts.opening}</Text>;
  if (shown.sheets.length === 0) return <Text className={styles.words}>{words.empty}</Text>;
  return <ShownSheets book={book} shown={shown} texts={texts} />;
}

const CORNER: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };

function ShownSheets({ book, shown, texts }: { readonly book: HeldBook; readonly shown: ShownBook; readonly texts: OfflineTexts }): ReactElement {
  const subscribe = useCallback((listener: () => void) => book.onShown(listener), [book]);
  const selection = useSyncExternalStore(subscribe, () => book.selection);
  const sheets = shown.sheets.filter(({ isVisible }) => isVisible);
  const sheet = shown.sheets.find(({ name }) => name === selection?.sheet) ?? sheets[0] ?? shown.sheets[0];
  // Where the file was when it was saved, as Excel opens it.
  useEffect(() => {
    if (book.selection) return;
    void book.activeCell().then((cell) => {
      const area = cell && parseRange(cell.address);
      if (area && !book.selection) book.stand({ sheet: cell.sheet, area });
    });
  }, [book, shown]);
  const go = (name: string): void => {
    book.stand({ sheet: name, area: CORNER });
  };
  if (!sheet) return <></>;
  return (
    <>
      <OneSheet
        key={sheet.name}
        book={book}
        sheet={sheet}
        theme={shown.theme}
        hasLooks={shown.hasLooks}
        selected={selection?.sheet === sheet.name ? selection.area : CORNER}
        texts={texts}
        onSheet={(step) => {
          const next = sheets[sheets.indexOf(sheet) + step];
          if (next) go(next.name);
        }}
      />
      <SheetTabs
        names={sheets.some((one) => one === sheet) ? sheets.map(({ name }) => name) : [...sheets.map(({ name }) => name), sheet.name]}
        current={sheet.name}
        label={texts.view.tabs}
        onGo={go}
      />
    </>
  );
}

interface OneSheetProps {
  readonly book: HeldBook;
  readonly sheet: ShownSheet;
  readonly theme: readonly string[];
  readonly hasLooks: boolean;
  readonly selected: Rectangle;
  readonly texts: OfflineTexts;
  readonly onSheet: (step: 1 | -1) => void;
}

function OneSheet({ book, sheet, theme, hasLooks, selected, texts, onSheet }: OneSheetProps): ReactElement {
  const styles = useStyles();
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const [fault, setFault] = useState<Error>();
  const values = useMemo(
    () =>
      new ValueBlocks(book, sheet, (error) => {
        if (error instanceof Error) setFault(error);
        drawAnew();
      }),
    [book, sheet],
  );
  const area = useMemo(
    () => (selected.top === selected.bottom && selected.left === selected.right ? areaOf(sheet, { row: selected.top, column: selected.left }) : selected),
    [sheet, selected],
  );
  if (fault) return <Text className={styles.words}>{texts.view.damaged(fault.message)}</Text>;
  return (
    <>
      {/* A long text is scrolled by the keyboard too. */}
      <div className={styles.cell} role="group" tabIndex={0} aria-label={texts.view.cell}>
        <Text className={styles.address}>{cellAddress({ row: selected.top, column: selected.left })}</Text>
        <Text className={styles.content}>{cellText(values.at(selected.top, selected.left))}</Text>
      </div>
      <SheetGrid
        sheet={sheet}
        values={values}
        theme={theme}
        selected={area}
        texts={texts}
        onSheet={onSheet}
        onSelect={(chosen) => {
          book.stand({ sheet: sheet.name, area: chosen });
        }}
      />
      <Text size={200} className={styles.hint}>
        {hasLooks ? texts.view.readOnly : texts.view.plain}
      </Text>
    </>
  );
}
