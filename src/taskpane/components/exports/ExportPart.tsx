import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, type ExportKind, type PaneState } from "../../state";
import { FailureBar } from "../frame/FailureBar";
import { LiveRegion } from "../frame/LiveRegion";
import { TaskButton } from "../frame/TaskButton";
import { SavedBar } from "../generate/SavedBar";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" } });

export interface ExportPartProps {
  readonly kind: ExportKind;
  readonly state: PaneState;
}

/** The button that keeps a result as a file, and where that file is. */
export function ExportPart({ kind, state: { running, failures, exported } }: ExportPartProps): ReactElement {
  const {
    actions,
    texts: { exports: texts },
  } = usePane();
  const own = exported?.kind === kind ? exported : undefined;
  return (
    <div className={useStyles().part}>
      <TaskButton label={texts.button[kind]} runningLabel={texts.running} running={running.includes(kind)} onClick={() => void actions[kind]()} />
      <FailureBar message={failures[kind]} />
      <LiveRegion role="status" news={own}>
        {own && <SavedBar title={texts.done[kind]} file={own} />}
      </LiveRegion>
    </div>
  );
}
