import type { ReactElement } from "react";
import type { Evidence, PlacedFinding } from "../../../jobs";
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

type Kind = Evidence["kind"];
type Detail<Of extends Kind> = (props: EvidenceDetailProps & { readonly evidence: Extract<Evidence, { readonly kind: Of }> }) => ReactElement;

/** How evidence is laid out, where its sentence does not say all. */
const details: { readonly [Of in Kind]?: Detail<Of> } = {
  sum: SumDetail,
  alike: AlikeDetail,
  blank: BlankDetail,
  unfilled: BlankDetail,
  claim: ClaimDetail,
  narrative: TextDetail,
  acrossYears: AcrossYearsDetail,
};

/** Whether a finding has evidence to lay out beyond its sentence. */
export function hasDetail({ evidence }: PlacedFinding): boolean {
  if (evidence.kind === "narrative" || evidence.kind === "claim") return evidence.sentence !== "" || evidence.what === "repetition";
  return details[evidence.kind] !== undefined;
}

/** The evidence of a finding, laid out with a way to each cell; nothing for the kinds that the sentence says whole. */
export function EvidenceDetail({ finding, unread }: EvidenceDetailProps): ReactElement | null {
  const { evidence } = finding;
  // A kind's own detail takes its own evidence, which the type of the whole table cannot say.
  const Detail = details[evidence.kind] as ((props: EvidenceDetailProps & { readonly evidence: Evidence }) => ReactElement) | undefined;
  return Detail === undefined ? null : <Detail finding={finding} evidence={evidence} unread={unread} />;
}
