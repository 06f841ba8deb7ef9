import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type PublishedState } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";
import { ChoosePublished } from "./ChoosePublished";
import { ReadReport } from "./ReadReport";
import { ReplaceRead } from "./ReplaceRead";

const useStyles = makeStyles({ view: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" } });

export interface PublishedViewProps {
  readonly published: PublishedState;
  /** The endings of the files to choose from. */
  readonly accept: string;
  readonly isRunning: boolean;
}

/** Where a published report is chosen or pasted; once it is read, what was read of it. */
export function PublishedView({ published, accept, isRunning }: PublishedViewProps): ReactElement {
  const texts = publishedTexts(usePane().language);
  const { news, waiting } = published;
  return (
    // One place for both: what was read takes the keyboard from the field where it was pasted.
    <div className={useStyles().view}>
      {waiting !== undefined && <ReplaceRead source={waiting} />}
      {news ? (
        <ReadReport news={news} state={published} isRunning={isRunning} />
      ) : (
        <>
          <Text>{texts.lead}</Text>
          <ChoosePublished accept={accept} isRunning={isRunning} />
        </>
      )}
    </div>
  );
}
