import { FluentProvider, makeStyles, webLightTheme } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { Book } from "../engine";
import type { StartOptions } from "./startOptions";
import { Window } from "./Window";
import { Workspace } from "./workspace/workspace";
import { words as wordsOf } from "./words";

const useStyles = makeStyles({
  app: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", backgroundColor: "#ffffff" },
});

export function App({ start }: { start: StartOptions }) {
  const styles = useStyles();
  const [workspace] = useState(() => new Workspace(new Book()));
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const words = useMemo(() => wordsOf[start.language], [start]);
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.app}>
        <Window words={words} workspace={workspace} fieldRef={fieldRef} logEntries={0} onToggleLog={() => undefined} pane={null} log={null} />
      </div>
    </FluentProvider>
  );
}
