/**
 * The walls of the house: which room may import which. `.dependency-cruiser.mjs` makes rules of this table
 * (`npm run walls`); docs/decisions.md says why it is so. A room that is not named in a list is out of reach from there; each stands
 * below those that name it, so that rooms have no cycles.
 */
export const walls = {
  language: [],
  address: [],
  statute: [],
  layout: ["statute"],
  rules: ["statute"],
  figures: ["language", "statute", "rules"],
  findings: ["language", "statute", "figures"],
  checks: ["language", "statute", "rules", "figures", "findings"],
  locate: ["language", "statute", "rules", "figures", "findings", "checks"],
  narrative: ["language", "statute", "figures", "findings"],
  workbook: ["language", "address", "statute", "layout", "rules", "figures"],
  ooxml: [],
  report: ["language", "statute", "layout", "figures", "ooxml"],
  html: [],
  interchange: ["language", "statute", "workbook"],
  rollup: ["language", "address", "statute", "figures", "workbook"],
  jobs: [
    "language",
    "address",
    "statute",
    "rules",
    "figures",
    "findings",
    "checks",
    "locate",
    "narrative",
    "workbook",
    "report",
    "html",
    "interchange",
    "rollup",
  ],
  excel: ["address", "workbook"],
  formulas: ["address"],
  xlsx: ["language", "address", "ooxml"],
  files: ["address", "workbook", "formulas", "xlsx"],
  ribbon: [],
  taskpane: ["language", "statute", "figures", "findings", "checks", "narrative", "workbook", "report", "html", "jobs", "excel", "files", "xlsx", "ribbon"],
  cli: ["language", "address", "statute", "rules", "figures", "findings", "workbook", "report", "jobs", "xlsx", "files", "interchange", "rollup"],
};

/** The rooms of src/ that the workbench (workbench/) may enter, by the same doors. Nothing of src/ knows the workbench. */
export const openToWorkbench = ["address", "formulas", "xlsx"];

/** Rooms that know neither Office.js, nor React, nor the DOM, nor Node. */
export const pureRooms = [
  "language",
  "address",
  "statute",
  "layout",
  "rules",
  "figures",
  "findings",
  "checks",
  "locate",
  "narrative",
  "workbook",
  "report",
  "html",
  "interchange",
  "rollup",
  "jobs",
];
