import type { FigureId } from "../../statute";
import { figureOf, type NotPlainCause } from "../../figures";
import type { BaseEvidence, Finding } from "../../findings";
import type { NotPlainEvidence } from "../notPlain/check";

/** Several cells that hold something else than a plain number for the same reason. */
export interface AlikeEvidence {
  readonly kind: "alike";
  readonly cause: NotPlainCause;
  readonly cells: readonly NotPlainEvidence[];
  /** Where they stand, table by table: 表三, D6:J30. */
  readonly places: readonly { readonly table: string; readonly areas: readonly string[] }[];
  /** How many sums do not hold because formulas pass over them; absent for none. */
  readonly sums?: number;
}

/** What decides which cells are told together. */
export interface Gathering<Evidence extends BaseEvidence> {
  /** Whether a finding is told by itself, whatever others say. */
  readonly isApart: (finding: Finding<Evidence>) => boolean;
  /** The places of figures in the workbook, as areas. */
  readonly areasOf: (figures: readonly FigureId[]) => readonly string[];
}

/**
 * One cause, one finding: cells that hold no plain number for the same reason (full-width digits, a unit, a date …) are told together, where the first of
 * them would be. A single one stays as it is.
 */
export function gatherAlike<Evidence extends BaseEvidence>(
  findings: readonly Finding<Evidence>[],
  { isApart, areasOf }: Gathering<Evidence>,
): Finding<Evidence | AlikeEvidence>[] {
  const byCause = new Map<NotPlainCause, Finding<NotPlainEvidence>[]>();
  const groupOf = new Map<Finding, readonly Finding<NotPlainEvidence>[]>();
  for (const finding of findings) {
    if (!isNotPlain(finding) || isApart(finding)) continue;
    const { cause } = finding.evidence;
    const group = byCause.get(cause) ?? [];
    group.push(finding);
    byCause.set(cause, group);
    groupOf.set(finding, group);
  }
  return findings.flatMap((finding): Finding<Evidence | AlikeEvidence>[] => {
    const group = groupOf.get(finding) ?? [];
    const [first, ...others] = group;
    if (!first || others.length === 0) return [finding];
    return finding.id === first.id ? [together(first, group, areasOf)] : [];
  });
}

const isNotPlain = <Evidence extends BaseEvidence>(finding: Finding<Evidence>): finding is Finding<Evidence & NotPlainEvidence> =>
  finding.evidence.kind === "notPlain";

function together(
  { check, severity, evidence: { cause } }: Finding<NotPlainEvidence>,
  group: readonly Finding<NotPlainEvidence>[],
  areasOf: Gathering<AlikeEvidence>["areasOf"],
): Finding<AlikeEvidence> {
  const cells = group.map(({ evidence }) => evidence);
  const figures = cells.map(({ figure }) => figure);
  const tables = [...new Set(figures.map(tableOf))];
  const places = tables.map((table) => ({ table, areas: areasOf(figures.filter((figure) => tableOf(figure) === table)) }));
  const evidence: AlikeEvidence = { kind: "alike", cause, cells, places };
  return { id: `A6:${cause}`, check, severity, figures, evidence };
}

const tableOf = (figure: FigureId): string => figureOf(figure).table.name;
