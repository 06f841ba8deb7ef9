import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { usePane, type FaultyTemplate } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { moveFocus } from "../frame/moveFocus";
import { TaskButton } from "../frame/TaskButton";
import { useTabPlace } from "../frame/useTabPlace";

/** How many faults are drawn at first; a click shows all. */
const PAGE = 20;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", overflowWrap: "anywhere" },
  faults: { margin: 0, paddingLeft: "1.2em" },
});

/** What is wrong with a template, all of it, and the way to a copy in which it is marked. */
export function FaultyTemplateBar({ faulty, running }: { readonly faulty: FaultyTemplate; readonly running: boolean }): ReactElement {
  const { fileName, when, faults, marked } = faulty;
  const styles = useStyles();
  const {
    actions,
    texts: { template: texts },
  } = usePane();
  // Another template's faults are folded again.
  const [unfolded, setUnfolded] = useState<FaultyTemplate>();
  const shown = unfolded === faulty ? faults : faults.slice(0, PAGE);
  const rest = faults.length - shown.length;
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The ribbon may have asked for the report while the pane shows something else.
    if (faulty.when === "generating") moveFocus(bar.current);
  }, [faulty]);
  return (
    <MessageBar ref={bar} {...useTabPlace()} role="group" aria-labelledby={id} intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle id={id}>{marked ? texts.faulty(fileName, faults.length) : texts.refused(fileName)}</MessageBarTitle>
        <div>{when === "picked" ? texts.notTaken : texts.notMade}</div>
        <ul className={styles.faults}>
          {shown.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        {rest > 0 && (
          <LinkButton
            onClick={() => {
              setUnfolded(faulty);
            }}
          >
            {texts.more(rest)}
          </LinkButton>
        )}
        {marked && (
          <>
            <div>{texts.mend}</div>
            <TaskButton label={texts.saveMarked} runningLabel={texts.saveMarked} running={running} onClick={() => void actions.saveMarkedTemplate()} />
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
