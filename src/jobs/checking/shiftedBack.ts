import type { Entry } from "../../figures";
import type { Fault } from "../../locate";
import type { FigureId } from "../../statute";
import type { Finding } from "../findings/finding";
import { plainDecimal, type WorkbookReading } from "../../workbook";
import { figureFindings, type Beside } from "./figureFindings";

/** Findings, and which of them go by themselves with a fault, by their ids. */
export interface GoneWith {
  readonly findings: readonly Finding[];
  readonly goneWith: ReadonlyMap<Fault, ReadonlySet<string>>;
}

/** A reading, and what the checks say of its figures. */
interface ReadBeside {
  readonly read: WorkbookReading;
  readonly beside: Beside;
  /** `figureFindings` of both. */
  readonly ofFigures: readonly Finding[];
}

/**
 * One cause, one line: what checks say of numbers only because they were typed one cell too far goes with the fault that says so, whatever it is: the blank
 * that was skipped, what the text or last year's report says otherwise. Nothing is said of the numbers as they would be then: what is found only of them
 * shows when they have been put back.
 */
export function goneWithShifts(findings: readonly Finding[], faults: readonly Fault[], { read, beside, ofFigures }: ReadBeside): GoneWith {
  const dependent = new Set(ofFigures.map(({ id }) => id));
  const goneWith = new Map<Fault, ReadonlySet<string>>();
  let left = findings;
  for (const fault of faults) {
    if (!fault.decided || fault.suspects[0]?.back === undefined) continue;
    const rules = new Set([...fault.rules, ...fault.consequences]);
    const after = new Map(figureFindings(putBack(read, fault), beside).map((finding) => [finding.id, finding]));
    goneWith.set(fault, new Set(left.flatMap(({ id }) => (dependent.has(id) && !after.has(id) && !rules.has(id) ? id : []))));
    left = left.map((finding) => (finding.evidence.kind === "blank" ? (after.get(finding.id) ?? finding) : finding));
  }
  return { findings: left, goneWith };
}

function putBack(read: WorkbookReading, { suspects: [first] }: Fault): WorkbookReading {
  const changes = [...(first?.changes ?? []), ...(first?.totals ?? [])];
  return {
    ...read,
    entries: new Map<FigureId, Entry>([
      ...read.entries,
      ...changes.map(({ figure, to }) => [figure, { state: "number", value: to, computed: false }] as const),
    ]),
    shown: new Map([...read.shown, ...changes.map(({ figure, to }) => [figure, plainDecimal(to)] as const)]),
  };
}
