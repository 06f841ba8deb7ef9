import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { termLabel } from "../../../findings";
import type { Summand } from "../../../figures";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane } from "../../state";
import { LinkButton } from "../frame/LinkButton";
import { SumLine } from "./SumLine";

/** From how many zeros on they are folded away: a column of table 三 has 21 parts, and most of them are 0. */
const FOLDED_ZEROS = 4;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  part: { display: "block", width: "100%", padding: 0 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

export interface SumTermsProps {
  readonly finding: PlacedFinding;
  readonly terms: readonly Summand[];
  /** What stands in the cells that hold no plain number. */
  readonly unread: ReadonlyMap<FigureId, string>;
  /** What these parts are to the sum, for screen readers. */
  readonly heading: string;
  /** How a part's label reads; as it is where not given. */
  readonly wording?: (label: string) => string;
}

/** The parts of a sum, each the way to its cell; a part that brings no number is named as not filled in or quoted. */
export function SumTerms({ finding, terms, unread, heading, wording = (label) => label }: SumTermsProps): ReactElement {
  const styles = useStyles();
  const { detail } = usePane().texts;
  const zeros = terms.filter(({ value }) => value === 0).length;
  const [folded, setFolded] = useState(true);
  const folds = folded && zeros >= FOLDED_ZEROS;
  const shown = folds ? terms.filter(({ value }) => value !== 0) : terms;
  return (
    <>
      <ul className={styles.list} aria-label={heading}>
        {shown.map((term) => (
          <li key={term.figure}>
            <PartLink finding={finding} term={term} label={wording(termLabel(finding.check, term.figure))} written={unread.get(term.figure)} />
          </li>
        ))}
      </ul>
      {folds && (
        <LinkButton
          onClick={() => {
            setFolded(false);
          }}
        >
          {detail.zeros(zeros)}
        </LinkButton>
      )}
    </>
  );
}

interface PartLinkProps {
  readonly finding: PlacedFinding;
  readonly term: Summand;
  readonly label: string;
  readonly written: string | undefined;
}

function PartLink({ finding, term, label, written }: PartLinkProps): ReactElement {
  const styles = useStyles();
  const { actions, texts } = usePane();
  const value = term.value ?? <span className={styles.missing}>{written === undefined ? texts.detail.blank : `“${written}”`}</span>;
  return (
    <LinkButton className={styles.part} onClick={() => void actions.select(finding.cells.filter(({ figure }) => figure === term.figure))}>
      <SumLine label={label} value={value} />
    </LinkButton>
  );
}
