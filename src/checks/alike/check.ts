import type { FigureId } from "../../statute";
import { figureOf, type NotPlainCause } from "../../figures";
import type { AlikeEvidence, Finding, NotPlainEvidence } from "../evidence";

/** What decides which cells are told together. */
export interface Gathering {
  /** Whether a finding is told by itself, whatever others say. */
  readonly isApart: (finding: Finding) => boolean;
  /** The places of figures in the workbook, as areas. */
  readonly areasOf: (figures: readonly FigureId[]) => readonly string[];
}

/**
 * One cause, one finding: cells that hold no plain number for the same reason (full-width digits, a unit, a date …) are told together, where the first of
 * them would be. A single one stays as it is.
 */
export function gatherAlike(findings: readonly Finding[], { isApart, areasOf }: Gathering): Finding[] {
  const byCause = new Map<NotPlainCause, NotPlain[]>();
  const groupOf = new Map<Finding, readonly NotPlain[]>();
  for (const finding of findings) {
    if (!isNotPlain(finding) || isApart(finding)) continue;
    const { cause } = finding.evidence;
    const group = byCause.get(cause) ?? [];
    group.push(finding);
    byCause.set(cause, group);
    groupOf.set(finding, group);
  }
  return findings.flatMap((finding) => {
    const [first, ...others] = groupOf.get(finding) ?? [];
    if (!first || others.length === 0) return [finding];
    return finding === first
      ? [
          together(
            first,
            [first, ...others].map(({ evidence }) => evidence),
            areasOf,
          ),
        ]
      : [];
  });
}

type NotPlain = Finding & { readonly evidence: NotPlainEvidence };

const isNotPlain = (finding: Finding): finding is NotPlain => finding.evidence.kind === "notPlain";

function together({ check, severity, evidence: { cause } }: NotPlain, cells: readonly NotPlainEvidence[], areasOf: Gathering["areasOf"]): Finding {
  const figures = cells.map(({ figure }) => figure);
  const tables = [...new Set(figures.map(tableOf))];
  const places = tables.map((table) => ({ table, areas: areasOf(figures.filter((figure) => tableOf(figure) === table)) }));
  const evidence: AlikeEvidence = { kind: "alike", cause, cells, places };
  return { id: `A6:${cause}`, check, severity, figures, evidence };
}

const tableOf = (figure: FigureId): string => figureOf(figure).table.name;
