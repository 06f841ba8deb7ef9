import type { UnitFinding, UnitOutcome } from "../../rollup";

/** What came of a unit's file, in Chinese; and how the pane shows what was found, where it speaks another language. */
export type ReadOutcome = UnitOutcome & { readonly shown?: { readonly findings?: readonly UnitFinding[]; readonly fault?: string } };
