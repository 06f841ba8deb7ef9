import type { supportZh } from "./supportZh";

/** The same in English. */
export const supportEn: typeof supportZh = {
  heading: "Help and about",
  guide: "The guide, in Chinese (opens in the browser)",
  open: "Version and this machine",
  lead: "Send this to your administrator when you need help. No figures or texts of the workbook are in it.",
  version: "Version",
  build: (version, build) => `${version} (build ${build})`,
  form: "Form of the report",
  formInForce: (notice, readable) => `${notice}; forms of ${readable} can be read`,
  host: "Spreadsheet",
  noHost: "not opened in Excel",
  sets: "Excel’s interfaces",
  browser: "Browser that shows the pane",
  unknownBrowser: (userAgent) => `not known: ${userAgent}`,
  languages: "Languages",
  address: "Address of the pane",
  size: "Size of the pane",
  storage: "Remembering report templates",
  stored: "yes, on this machine",
  notStored: "no, only until the pane is closed",
  copy: "Copy",
  copied: "Copied; it can be pasted to the administrator.",
  notCopied: "Copying is not allowed here. Click into the box below and press Ctrl+C:",
  reading: "Looking…",
};
