import { isSurelyRead } from "../../figures";
import type { Fault } from "../../locate";
import type { Finding } from "../findings/finding";
import type { FigureId } from "../../statute";

/** What a check tells of figures. */
interface Told {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/**
 * One cause, one line: a text that reads for certain and that formulas pass over is told by the finding of its cell, or of all cells written like it, which
 * has the button that mends it. That finding then is an error and says how many sums do not hold for it; the fault of each such text, and the sums that
 * these alone break, are not told again. A finding that was accepted with a reason tells nothing, so that its sums stay.
 */
export function tellTextsOnce({ findings, faults }: Told, isAccepted: (finding: Finding) => boolean): Told {
  const tells = new Map(
    findings.flatMap((finding) => (isOfTexts(finding) && !isAccepted(finding) ? finding.figures.map((figure) => [figure, finding] as const) : [])),
  );
  const sumsOf = new Map<Finding, Set<string>>();
  const left = faults.filter((fault) => {
    const text = textPassedOver(fault);
    const finding = text === undefined ? undefined : tells.get(text);
    if (finding === undefined) return true;
    sumsOf.set(finding, new Set([...(sumsOf.get(finding) ?? []), ...fault.rules]));
    return false;
  });
  const stay = new Set(left.flatMap(({ rules, consequences }) => [...rules, ...consequences]));
  const gone = new Set([...sumsOf.values()].flatMap((sums) => [...sums]).filter((sum) => !stay.has(sum)));
  return { faults: left, findings: findings.filter(({ id }) => !gone.has(id)).map((finding) => withSums(finding, sumsOf.get(finding)?.size ?? 0)) };
}

const isOfTexts = ({ evidence }: Finding): boolean => (evidence.kind === "alike" || evidence.kind === "notPlain") && isSurelyRead(evidence.cause);

/** The figure whose number is right and only typed as a text. */
function textPassedOver({ rules, suspects: [first] }: Fault): FigureId | undefined {
  const [change] = first?.cause === "notANumber" ? first.changes : [];
  return rules.length > 0 && change && change.from === change.to ? change.figure : undefined;
}

function withSums(finding: Finding, sums: number): Finding {
  const { evidence } = finding;
  return sums > 0 && (evidence.kind === "alike" || evidence.kind === "notPlain") ? { ...finding, severity: "error", evidence: { ...evidence, sums } } : finding;
}
