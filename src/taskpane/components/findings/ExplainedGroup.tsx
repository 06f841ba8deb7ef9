import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { CheckReport, PlacedFinding } from "../../../jobs";
import type { CellPlace } from "../../../workbook";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", fontSize: "14px" },
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 8px 6px 10px",
    borderLeft: `3px solid ${tokens.colorStatusSuccessBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  sentence: { display: "block", width: "100%", color: tokens.colorNeutralForeground1 },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Something that was accepted with a reason. */
interface Accepted {
  readonly id: string;
  readonly message: string;
  readonly cells: readonly CellPlace[];
  readonly explained: PlacedFinding["explained"];
}

/** The problems and warnings that were accepted, each with its reason; nothing where there are none. */
export function ExplainedGroup({ report }: { readonly report: CheckReport }): ReactElement | null {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const id = useId();
  const all = acceptedIn(report);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.heading}>
        {texts.explain.heading(all.length)}
      </Subtitle2>
      <ul className={styles.list}>
        {all.map(({ id: key, message, cells, explained }) => (
          <li key={key} className={styles.item}>
            <LinkButton className={styles.sentence} onClick={() => void actions.select(cells)}>
              {message}
            </LinkButton>
            {explained.state !== "none" && (
              <Caption1 className={styles.reason}>
                {texts.explain.given(explained.explanation.reason, explained.explanation.who, explained.explanation.when)}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function acceptedIn({ problems, findings }: CheckReport): readonly Accepted[] {
  const all = [...problems.map(({ cell, ...problem }) => ({ ...problem, cells: cell ? [cell] : [] })), ...findings];
  return all.filter(({ explained }) => explained.state === "accepted");
}
