import type { ReactElement } from "react";
import type { PlacedFinding } from "../../../jobs";
import type { FigureId } from "../../../statute";
import { AcrossYearsDetail } from "./AcrossYearsDetail";
import { AlikeDetail } from "./AlikeDetail";
import { BlankDetail } from "./BlankDetail";
import { ClaimDetail } from "./ClaimDetail";
import { SumDetail } from "./SumDetail";
import { TextDetail } from "./TextDetail";

export interface EvidenceDetailProps {
  readonly finding: PlacedFinding;
  /** What stands in the cells that hold no plain number. */
  readonly unread: ReadonlyMap<FigureId, string>;
}

/** Whether a finding has evidence to lay out beyond its sentence. */
export function hasDetail({ evidence }: PlacedFinding): boolean {
  if (evidence.kind === "narrative" || evidence.kind === "claim") return evidence.sentence !== "" || evidence.what === "repetition";
  return ["sum", "alike", "blank", "unfilled", "acrossYears"].includes(evidence.kind);
}

/** The evidence of a finding, laid out with a way to each cell; nothing for the kinds that the sentence says whole. */
export function EvidenceDetail({ finding, unread }: EvidenceDetailProps): ReactElement | null {
  switch (finding.evidence.kind) {
    case "sum":
      return <SumDetail finding={finding} evidence={finding.evidence} unread={unread} />;
    case "alike":
      return <AlikeDetail finding={finding} evidence={finding.evidence} />;
    case "blank":
    case "unfilled":
      return <BlankDetail finding={finding} />;
    case "lostFormulas":
    case "lostFlags":
    case "jump":
    case "unreadable":
    case "organKind":
    case "stale":
    case "staleCell":
    case "unverified":
    case "notPlain":
    case "impossible":
    case "regulations":
    case "implausible":
      return null;
    case "claim":
      return <ClaimDetail finding={finding} evidence={finding.evidence} unread={unread} />;
    case "narrative":
      return <TextDetail evidence={finding.evidence} />;
    case "acrossYears":
      return <AcrossYearsDetail finding={finding} evidence={finding.evidence} />;
  }
}
