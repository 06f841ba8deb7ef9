import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { ExplainForm } from "./ExplainForm";

const useStyles = makeStyles({
  explain: { fontSize: tokens.fontSizeBase200 },
  outdated: { display: "block", color: tokens.colorStatusWarningForeground3 },
});

/** Lets a warning be accepted with a reason; says where an earlier reason no longer holds. Nothing for an error. */
export function Explain({ finding, lastWho }: { readonly finding: PlacedFinding; readonly lastWho: string }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePane();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  if (finding.severity === "error") return null;
  const { explained } = finding;
  return (
    <div ref={opener} className={styles.explain}>
      {explained.state === "outdated" && (
        <Caption1 className={styles.outdated}>{texts.explain.outdated(explained.explanation.reason)}</Caption1>
      )}
      {open ? (
        <ExplainForm
          finding={finding}
          lastWho={lastWho}
          onClose={() => {
            setOpen(false);
            requestAnimationFrame(() => opener.current?.querySelector("button")?.focus());
          }}
        />
      ) : (
        <LinkButton expanded={false} onClick={() => { setOpen(true); }}>{texts.explain.open}</LinkButton>
      )}
    </div>
  );
}
