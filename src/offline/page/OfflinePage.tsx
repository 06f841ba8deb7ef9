import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore, type ReactElement } from "react";
import type { Language } from "../../language";
import { Pane, Themed, textsFor, type Darkness } from "../../taskpane";
import type { Desk } from "../desk/desk";
import type { Sitting } from "../desk/sitting";
import type { OfflineTexts } from "../texts";
import { SheetArea } from "../view/SheetArea";
import { DropArea } from "./DropArea";
import { FileBar } from "./FileBar";
import { Questions } from "./Questions";
import { StartPart } from "./StartPart";

/** Below this width the sheets stand above the pane, and not beside it. */
const NARROW = "@media (max-width: 800px)";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "280px", overflow: "hidden" },
  work: { flexGrow: 1, display: "flex", minHeight: 0, [NARROW]: { flexDirection: "column" } },
  sheets: { flexGrow: 1, minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column", [NARROW]: { flexGrow: 0, flexShrink: 0, flexBasis: "45%" } },
  pane: {
    width: "400px",
    flexShrink: 0,
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    // What stays at its place while the pane scrolls.
    position: "relative",
    "& > .fui-FluentProvider": { minHeight: "100%" },
    [NARROW]: { width: "auto", flexGrow: 1, flexShrink: 1, minHeight: 0, borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

export interface OfflinePageProps {
  readonly desk: Desk;
  readonly texts: OfflineTexts;
  readonly language: Language;
  readonly darkness: Darkness;
}

/** The whole page: the file and its commands above, the sheets, and the pane beside them. */
export function OfflinePage({ desk, texts, language, darkness }: OfflinePageProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const { sitting } = state;
  return (
    <Themed darkness={darkness}>
      <DropArea onFile={desk.take}>
        <div className={styles.page}>
          {sitting && <FileBar sitting={sitting} desk={desk} texts={texts} language={language} />}
          <Questions state={state} desk={desk} texts={texts} language={language} />
          {sitting ? <Work key={numberOf(sitting)} {...{ sitting, texts, language, darkness }} /> : <StartPart state={state} desk={desk} texts={texts} />}
        </div>
      </DropArea>
    </Themed>
  );
}

function Work({ sitting, texts, language, darkness }: Omit<OfflinePageProps, "desk"> & { readonly sitting: Sitting }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.work}>
      <section className={styles.sheets} aria-label={texts.view.region}>
        <SheetArea book={sitting.book} texts={texts} />
      </section>
      <div className={styles.pane} data-part="pane">
        <Pane store={sitting.store} actions={sitting.actions} texts={textsFor(language)} language={language} darkness={darkness} />
      </div>
    </div>
  );
}

/** What was opened one after the other are different things to React, whatever they hold. */
const numbers = new WeakMap<Sitting, number>();
let last = 0;
function numberOf(sitting: Sitting): number {
  const known = numbers.get(sitting) ?? ++last;
  numbers.set(sitting, known);
  return known;
}
