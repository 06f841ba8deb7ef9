import { makeStyles, MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../jobs";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({
  heading: { margin: "0 0 6px", fontSize: "14px" },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Sheets that are missing, renamed or changed, with what to do; nothing where all is well. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePane();
  if (problems.length === 0) return null;
  return (
    <div>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.check.problems}
      </Subtitle2>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.id}>
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {problem.message}
                <ProblemLink problem={problem} />
              </MessageBarBody>
            </MessageBar>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The way to the cell or sheet of a problem; nothing where the sheet is not there. */
function ProblemLink({ problem: { id, sheet, cell } }: { readonly problem: Problem }): ReactElement | null {
  const { actions, texts } = usePane();
  if (sheet === undefined || id.startsWith("missing:")) return null;
  const place = cell ?? { sheet, address: "A1" };
  return (
    <div>
      <LinkButton onClick={() => void actions.select([place])}>
        {cell === undefined ? texts.check.goToSheet : texts.check.goToCell}
      </LinkButton>
    </div>
  );
}
