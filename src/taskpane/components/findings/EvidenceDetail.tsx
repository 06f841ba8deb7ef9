import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { AcrossYearsDetail } from "./AcrossYearsDetail";
import { BlankDetail } from "./BlankDetail";
import { SumDetail } from "./SumDetail";

export interface EvidenceDetailProps {
  readonly finding: PlacedFinding;
  /** What stands in the cells that hold no plain number. */
  readonly unread: ReadonlyMap<FigureId, string>;
}

/** Whether a finding has evidence to lay out beyond its sentence. */
export const hasDetail = ({ evidence }: PlacedFinding): boolean => ["sum", "blank", "acrossYears"].includes(evidence.kind);

/** The evidence of a finding, laid out with a way to each cell; nothing for the kinds that the sentence says whole. */
export function EvidenceDetail({ finding, unread }: EvidenceDetailProps): ReactElement | null {
  switch (finding.evidence.kind) {
    case "sum":
      return <SumDetail finding={finding} evidence={finding.evidence} unread={unread} />;
    case "blank":
      return <BlankDetail finding={finding} />;
    case "claim":
    case "narrative":
    case "jump":
    case "notPlain":
    case "impossible":
    case "regulations":
    case "implausible":
      return null;
    case "acrossYears":
      return <AcrossYearsDetail finding={finding} evidence={finding.evidence} />;
  }
}
