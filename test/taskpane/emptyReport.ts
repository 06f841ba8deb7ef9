import type { CheckReport } from "../../src/jobs";

/** What a check of nothing reports. */
export const emptyReport: CheckReport = {
  findings: [],
  problems: [],
  progress: [],
  counts: { error: 0, warning: 0, hint: 0 },
  ready: false,
  isNarrativeBegun: false,
  stillNeeded: [],
  printedFrom: () => "",
  oldResults: "",
  preview: () => ({ title: "", parts: [], rows: [], tags: [] }),
  faults: [],
  recognised: [],
  choices: [],
  yearOnYear: [],
  foundAt: { sheetNames: [], areas: [], recognised: [], cut: [] },
};
