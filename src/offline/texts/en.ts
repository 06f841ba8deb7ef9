import { ribbonWords } from "../../ribbon";
import type { OfflineTexts } from "./zh";

/** What the offline page says in English. */
export const en: OfflineTexts = {
  productName: "Nianbao offline",
  opening: "Opening…",
  workbookFiles: "Excel workbooks",

  start: {
    lead: "Open a workbook on this machine, check it and write the report. Nothing goes over the network, and no file leaves this machine.",
    drop: "Drop an .xlsx file here, or:",
    open: "Open a workbook",
    empty: "Begin with an empty workbook",
    emptyName: "政府信息公开年报.xlsx",
  },

  file: {
    region: "File and commands",
    open: "Open",
    reopen: "Open again",
    reopenHint: "After saving in WPS or Excel: reads the file as it is now",
    close: "Close",
    save: "Save",
    saveAs: "Save as a file",
    copy: "Download a copy",
    insert: ribbonWords.insertSheets.en,
    check: ribbonWords.checkWorkbook.en,
    generate: ribbonWords.generateReport.en,
    watched: (time) => `Read at ${time} · checked each time you save in WPS`,
    read: (time) => `Read at ${time}`,
    unread: "New workbook",
    unsaved: "Changes are not saved",
    saving: "Saving…",
    copied: "Changes are in the downloaded copy, not in this file yet",
    copiedNew: "Handed to the browser’s downloads",
    copySuffix: " (copy)",
    saved: (time) => `Saved to the file at ${time}`,
  },

  questions: {
    write: (name) =>
      `The changes are in this page only. Write them into “${name}”? From then on each change goes into the file by itself. Close it in WPS or Excel first.`,
    savedOver: (time) =>
      `Another program has saved this file after this page wrote it at ${time}; what shows is what that program saved. If it had opened the file before, the changes made here are overwritten: look at the cells you changed, and change again what is wrong.`,
    leftOut: (count) => `One file is open here at a time: the first one that was dropped was taken, ${String(count)} more were not opened.`,
    seen: "Got it",
    writeInPlace: "Write into this file",
    writeByHand: "No, I save them myself",
    discard: "There are changes that are not saved. If you go on they are lost.",
    discardAnyway: "Lose them and go on",
    stay: "Stay here",
    conflict: "Another program has just saved this file, and there are unsaved changes here. Neither was overwritten; please choose one:",
    conflictCopied:
      "What was changed here is saved as a copy (in the browser’s downloads); the file is as the other program saved it. Open the copy to compare:",
    takeDiskCopied: "Go on with the file’s",
    takeDisk: "Take the file’s, lose the changes here",
    keepCopy: "Save what is here as a copy",
  },

  trouble: {
    unreadable: (reason) => `The file has changed but cannot be read: ${reason} Trying again; what shows is as it was read before.`,
    unreachable:
      "The file cannot be reached: it may have been renamed or moved, or another program holds it. Trying again; what shows is as it was read before.",
    notWritten: "Not written: the file may be open in WPS or Excel. Close it there and choose “Save” again, or download a copy. All changes are still here.",
    notAllowed:
      "Not written: the browser does not let this page change the file. All changes are still here. Choose “Save” again and allow it when asked; if it no longer asks, allow editing files by the icon left of the address, or download a copy and put it in the file’s place.",
    empty: "The new workbook has no sheets yet, so there is nothing to save. Choose “Insert the sheets” first.",
    noPlace: "Not saved: the browser does not let the page choose a place. Download a copy, and open it from the downloads.",
    notOpened: "This file was not opened: ",
    notPicked: "The browser does not let the page read this file. Drop it into the page, or open it from another place.",
  },

  refused: {
    changed: "Another program has just saved this file, so nothing was changed. It was read anew: look at the new result, then try again.",
    unreadable:
      "Another program has just saved this file, so nothing was changed. It cannot be read now, as said above: wait until it is, look at the new result, then try again.",
    unreachable:
      "Another program has just touched this file, so nothing was changed. It cannot be reached now: wait until it is, look at the new result, then try again.",
    conflict: "Another program has just saved this file, so nothing was changed. Please choose above first.",
  },

  view: {
    region: "Sheets",
    grid: (sheet) => `Sheet ${sheet}`,
    tabs: "All sheets",
    empty: "This workbook has no sheets yet. “Insert the sheets” adds those of the annual report.",
    cell: "Selected cell",
    readOnly: "To look at only: fill in figures in WPS or Excel, and save.",
    damaged: (reason) => `This sheet cannot be shown: ${reason}`,
    plain: "The formats cannot be read; only values are shown.",
  },
};
