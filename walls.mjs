/**
 * The walls of the house: which room may import which. `eslint.config.mjs` turns this table into a lint rule;
 * docs/decisions.md says why it is so. A room that is not named in a list is out of reach from there.
 */
export const walls = {
  statute: [],
  layout: ["statute"],
  rules: ["statute"],
  check: ["statute", "rules"],
  narrative: ["statute", "rules", "check"],
  workbook: ["statute", "layout", "rules", "check"],
  zip: [],
  report: ["statute", "layout", "zip"],
  html: [],
  interchange: ["statute", "workbook"],
  jobs: ["statute", "layout", "rules", "check", "narrative", "workbook", "report", "html", "interchange"],
  excel: ["workbook"],
  formulas: [],
  xlsx: ["zip"],
  files: ["workbook", "formulas", "xlsx"],
  ribbon: [],
  taskpane: ["statute", "check", "workbook", "report", "html", "jobs", "excel", "files", "xlsx", "ribbon"],
  workbench: ["formulas", "xlsx"],
  cli: ["statute", "layout", "rules", "check", "workbook", "report", "html", "jobs", "formulas", "xlsx", "files", "interchange"],
};

/** Rooms that know neither Office.js, nor React, nor the DOM, nor Node. */
export const pureRooms = ["statute", "layout", "rules", "check", "narrative", "workbook", "report", "html", "interchange", "jobs", "zip"];
