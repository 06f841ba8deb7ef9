import type { FigureId } from "../statute";
import type { AlikeEvidence, Finding, NotPlainEvidence } from "./finding";
import { figureOf } from "./wording/figureLabel";

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
  const alike = new Map<string, (Finding & { readonly evidence: NotPlainEvidence })[]>();
  for (const finding of findings) {
    if (!isNotPlain(finding) || isApart(finding)) continue;
    const { cause } = finding.evidence;
    alike.set(cause, [...(alike.get(cause) ?? []), finding]);
  }
  const groups = [...alike.values()].filter(({ length }) => length > 1);
  return findings.flatMap((finding) => {
    const group = groups.find((one) => one.some((other) => other === finding));
    const [first] = group ?? [];
    if (!group || !first) return [finding];
    return finding === first ? [together(first, group.map(({ evidence }) => evidence), areasOf)] : [];
  });
}

const isNotPlain = (finding: Finding): finding is Finding & { readonly evidence: NotPlainEvidence } => finding.evidence.kind === "notPlain";

function together({ check, severity, evidence: { cause } }: Finding & { readonly evidence: NotPlainEvidence }, cells: readonly NotPlainEvidence[], areasOf: Gathering["areasOf"]): Finding {
  const figures = cells.map(({ figure }) => figure);
  const tables = [...new Set(figures.map(tableOf))];
  const places = tables.map((table) => ({ table, areas: areasOf(figures.filter((figure) => tableOf(figure) === table)) }));
  const evidence: AlikeEvidence = { kind: "alike", cause, cells, places };
  return { id: `A6:${cause}`, check, severity, figures, evidence };
}

const tableOf = (figure: FigureId): string => figureOf(figure).table.name;
