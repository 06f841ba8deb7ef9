/**
 * The walls of the house: which room may import which. `.dependency-cruiser.mjs` makes rules of this table
 * (`npm run walls`); docs/decisions.md says why it is so. A room that is not named in a list is out of reach from there; each stands
 * below those that name it, so that rooms have no cycles.
 */
export const walls = {
  statute: [],
  layout: ["statute"],
  rules: ["statute"],
  check: ["statute", "rules"],
  narrative: ["statute", "check"],
  workbook: ["statute", "layout", "rules", "check"],
  zip: [],
  report: ["statute", "layout", "zip"],
  html: [],
  interchange: ["statute", "workbook"],
  jobs: ["statute", "rules", "check", "narrative", "workbook", "report", "html", "interchange"],
  excel: ["workbook"],
  formulas: [],
  xlsx: ["zip"],
  files: ["workbook", "formulas", "xlsx"],
  ribbon: [],
  taskpane: ["statute", "check", "workbook", "report", "html", "jobs", "excel", "files", "xlsx", "ribbon"],
  cli: ["statute", "rules", "check", "workbook", "report", "jobs", "xlsx", "files", "interchange"],
};

/** The rooms of src/ that the workbench (workbench/) may enter, by the same doors. Nothing of src/ knows the workbench. */
export const openToWorkbench = ["formulas", "xlsx"];

/** Rooms that know neither Office.js, nor React, nor the DOM, nor Node. */
export const pureRooms = ["statute", "layout", "rules", "check", "narrative", "workbook", "report", "html", "interchange", "jobs", "zip"];
