import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Delivered } from "../../delivery";
import { usePane } from "../../state";
import { CopyOffer } from "./CopyOffer";
import { DownloadLink } from "./DownloadLink";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: "8px" },
  notes: { margin: "4px 0 0", paddingLeft: "1.2em" },
});

export interface GenerateResultProps {
  readonly delivered: Delivered;
  readonly notes: readonly string[];
  readonly isOld: boolean;
}

/** That the report is ready, how to get it, and what its maker should know about it; later, that it is not of the workbook as it is now. */
export function GenerateResult({ delivered, notes, isOld }: GenerateResultProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  if (isOld) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.generate.oldTitle}</MessageBarTitle>
          <div>{texts.generate.old(delivered.kind === "download" ? delivered.fileName : "")}</div>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.result}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.generate.doneTitle}</MessageBarTitle>
          {delivered.kind === "download" ? <DownloadLink {...delivered} /> : <CopyOffer {...delivered} />}
        </MessageBarBody>
      </MessageBar>
      {notes.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.generate.notes}</MessageBarTitle>
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
