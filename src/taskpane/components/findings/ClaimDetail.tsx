import type { ReactElement } from "react";
import type { ClaimEvidence, CountReading } from "../../../narrative";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { usePane } from "../../state";
import { QuotedWords } from "./QuotedWords";
import { SumLine } from "./SumLine";
import { SumTerms } from "./SumTerms";

export interface ClaimDetailProps {
  readonly finding: PlacedFinding;
  readonly evidence: ClaimEvidence;
  readonly unread: ReadonlyMap<FigureId, string>;
}

/** The sentence of 正文 with its words, and under it the figures that it should agree with, each the way to its cell. */
export function ClaimDetail({ finding, evidence, unread }: ClaimDetailProps): ReactElement {
  return (
    <>
      {evidence.sentence !== "" && <QuotedWords sentence={evidence.sentence} words={evidence.words} />}
      {readingsOf(evidence).map((reading, index) => (
        <Reading key={index} finding={finding} reading={reading} unread={unread} />
      ))}
    </>
  );
}

/** The figures that a claim was compared with, each set once. */
function readingsOf(evidence: ClaimEvidence): readonly CountReading[] {
  switch (evidence.what) {
    case "count":
      return evidence.readings;
    case "share": {
      const all = evidence.readings.flatMap(({ part, whole }) => [part, whole]).filter(({ terms }) => terms.length > 0);
      return all.filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index);
    }
    case "absolute":
      return evidence.terms.map((term) => ({ terms: [term], value: term.value ?? 0 }));
    default:
      return [];
  }
}

const keyOf = ({ terms }: CountReading): string => terms.map(({ figure }) => figure).join(" ");

function Reading({ finding, reading, unread }: Omit<ClaimDetailProps, "evidence"> & { readonly reading: CountReading }): ReactElement {
  const { detail } = usePane().texts;
  return (
    <div>
      <SumTerms finding={finding} terms={reading.terms} unread={unread} heading={detail.parts} />
      {reading.terms.length > 1 && <SumLine label={detail.together} value={reading.value} />}
    </div>
  );
}
