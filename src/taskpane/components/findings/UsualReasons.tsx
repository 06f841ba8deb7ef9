import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";

const useStyles = makeStyles({ list: { margin: 0, padding: "0 0 0 18px", color: tokens.colorNeutralForeground2 } });

export interface UsualReasonsProps {
  readonly reasons: readonly string[];
  readonly onChoose: (reason: string) => void;
}

/** Reasons that are usual here: a click writes one into the form, where it can still be changed. */
export function UsualReasons({ reasons, onChoose }: UsualReasonsProps): ReactElement {
  const styles = useStyles();
  const { explain } = usePane().texts;
  return (
    <ul className={styles.list} aria-label={explain.usual}>
      {reasons.map((reason) => (
        <li key={reason}>
          <LinkButton
            onClick={() => {
              onChoose(reason);
            }}
          >
            {reason}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
