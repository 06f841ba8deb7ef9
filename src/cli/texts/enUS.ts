import { counted } from "../../language";
import type { Texts } from "./zhCN";

/** What the command says in English, by where it says it. */
export const enUS: Texts = {
  listMark: ", ",
  nameMark: ", ",
  colon: ": ",
  unexpected: (detail) => `Something unexpected happened (${detail}), and this step was not finished. Try again, or pass the file and this sentence on.`,
  written: (file) => `Written: ${file}`,

  help: {
    title: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:", "Commands:": "Commands:" },
    usage: {
      program: "<command> [options]",
      create: "-o book.xlsx --organ NAME --year N [options]",
      import: "REPORT.html -o book.xlsx [options]",
      next: "LAST.xlsx -o NEW.xlsx [options]",
      check: "FILE... [options]",
      compare: "FILE [options]",
      figures: "FILE [options]",
      report: "FILE [options]",
      rollup: "FILES OR FOLDERS... -o SUM.xlsx --organ NAME --year N [options]",
      template: "-o start.docx [options]",
    },
    program: "Excel workbooks of the Chinese annual report on open government information: make, check, read and report them.",
    more: "How to use a command: nianbao <command> --help",
    help: "show how to use it",
    version: "show the version",
    lang: "language of the messages: zh Chinese (default), en English",
    force: "replace a file of that name",

    create: "make a workbook (.xlsx) of the five standard sheets, filled from a data file where one is given",
    createOutput: "the file to write; - for standard output",
    organ: "name of the organ; may be left out with --figures",
    year: "year of the report, four digits such as 2025; may be left out with --figures",
    kind: "kind of organ, such as 乡镇",
    totals:
      "totals by formula or typed. Where left out: formula for a blank workbook; typed with --figures, whose figures are kept as given, mistakes included",
    figuresInput: "fill the sheets from a data file (.json, see schemas/report.schema.json)",

    import:
      "read a published report (a Word document, a PDF, a web page) into a workbook: tables, text, organ; what is not certain is left blank and named. It serves as last year's workbook",
    importFile:
      "the published report: .docx, .pdf with text, a web page saved from the browser (.html, .mht), or a workbook that it was pasted into (.xlsx), which is only read",
    importOrgan: "name of the organ, where the report's title does not say it",
    importYear: "year of the report, four digits such as 2024, where its title does not say it",
    importTotals: "totals typed as in the report (default), mistakes included, or by formula",
    importJson: "print JSON: the figures that were read, and what to check (see schemas/import.schema.json)",

    next: "make the next year's workbook of last year's: organ, named figures and text stay, years move on, what was carried over is filled in, last year's figures are kept",
    nextFile: "last year's workbook (.xlsx), or the report as it was published (.docx, .pdf, a page), which is only read",
    nextYear: "the year of the new workbook, four digits, such as 2026; not needed where last year's says its own",

    check: "check workbooks, a finding a line: sheet!cell, severity, sentence",
    checkFiles: "one workbook (.xlsx) or more",
    json: "print JSON, a file a line (see schemas/findings.schema.json)",
    previous:
      "last year's workbook, or the published report (.docx, .pdf, a web page), to check what was carried over, documents in force and jumps; for one file at a time",
    following: "the following year's workbook, for a report of a year that is over: what it carried in helps to find wrong cells; for one file at a time",
    jump: "how many times larger or smaller is a jump; else as the workbook says, or 10",
    exportResults: "keeps the results in an Excel workbook (.xlsx) to be printed and filed; several files together, with an overview",
    exits: "Exit codes: 0 no errors; 1 errors found; 2 a file or a table could not be read.",

    compare: "show the figures beside last year's: this year, last year, difference, per cent; those that have no number but 0 in either year are left out",
    comparePrevious: "last year's workbook, or the published report (.docx, .pdf, a web page); where left out, what the sheet of last year's figures holds",
    compareJson: "print JSON (see schemas/comparison.schema.json)",

    compareOutput: "keeps the comparison in an Excel workbook (.xlsx) to be printed and filed",

    figures: "give a workbook's figures and text as JSON (see schemas/report.schema.json)",
    oneFile: "a workbook (.xlsx)",
    figuresOutput: "the file to write; standard output where left out",

    report: "make the annual report (Word) from a workbook",
    reportOutput: "the file to write; named after organ and year in the current folder where left out; - for standard output",
    template: "your own Word template (.docx) instead of the built-in one",
    marked: "where the template has faults: write a copy with a comment at each",
    html: "make a web page (.html) instead of a Word document",
    text: "make a web page (.html) of the text of the narrative alone, its tags replaced, to be printed; the tables need not be complete",

    rollup: "sum up units' workbooks into one: sums by formulas that lead to the units, who has reported, what goes back, who is missing",
    rollupPaths: "the units' workbooks, or folders of them",
    rollupOutput: "the workbook to write (.xlsx); where that of an earlier run stands, --force replaces the rows of the units that were read now",
    rollupOrgan: "name of the organ that sums up",
    rollupYear: "the year that is summed up, four digits such as 2025",
    rollupUnits: "the list of units (.xlsx or .csv) that should report",
    rollupOwn: "the organ's own workbook, which is added like the units'",
    rollupAgainst:
      "the organ's own table or report (.xlsx), as it was filled in: each figure is held against the sum, with the units that may explain a difference",
    rollupUse: "take this file as it is (with errors, one of two of a unit, a name in doubt); FILE=UNIT says as which unit. May be given several times",
    rollupPlace:
      "the place by which names of the list differ from those of the files, such as that of the county: names that are the same with or without it are one unit",
    withErrors: "add units with errors too, and write that down beside them",
    rollupReturns: "write letters to units into this folder: a Word document a unit, and an Excel list of all",
    rollupTexts: "compare the units' texts too (sections 1 and 5), and tell where over half is alike",
    rollupJson: "print JSON, a file a line, the sum last (see schemas/unit.schema.json and schemas/rollup.schema.json)",
    rollupTable: "write a table of all units (.csv), a row a unit",
    rollupPart: "read only, and write a part that can be merged (.jsonl) instead of a workbook",
    rollupMerge: "merge parts that --part has written",

    builtIn: "save the built-in Word template, to make your own of it in Word or WPS",
  },

  usage: {
    see: (sentence, command) => `${sentence} See ${command} --help.`,
    noCommand: "No command is given.",
    unknownCommand: (name, nearest) => `There is no command “${name}”${nearest === "" ? "." : `; did you mean ${nearest}?`}`,
    unknownOption: (name, nearest) => `There is no option ${name}${nearest === "" ? "." : `; did you mean ${nearest}?`}`,
    missingArgument: (name) => `No file is named (${name}).`,
    missingValue: (option) => `Option ${option} needs a value.`,
    missingOption: (option) => `Option ${option} is required.`,
    tooMany: "There is more than is needed. A file name with spaces must stand in quotes.",
    unknownLanguage: (value) => `There is no language “${value}”; write zh or en.`,
    wrongYear: (value, first, last) => `“${value}” is no year of a report; write four digits from ${first} to ${last}.`,
    wrongJump: (value) => `“${value}” is no factor: write a number above 1, such as 5.`,
    wrongTotals: (value) => `Totals cannot be “${value}”; write formula or typed.`,
    missingOrgan: "No organ is named: add --organ NAME.",
    missingYear: "No year is given: add --year, such as --year 2025.",
    missingOutput: "No workbook is named: add -o SUM.xlsx, or --part FILE.jsonl where only a part is wanted.",
    givenTwice: (option) => `${option} was given twice, and nobody can tell which one is meant. Give it once.`,
    useOfNobody: (file) => `--use ${file}= names no unit behind “=”. Write --use ${file}=UNIT to count it as one, or leave “=” out to add it as it is.`,
    usedTwice: (file) => `--use names ${file} twice, as different units. Give it once.`,
    notWithPart: (option) => `--part only reads files and writes a part, so ${option} cannot be given with it. Give it where parts are merged with --merge.`,
    oneForPrevious: "With --previous or --following only one file can be checked at a time, because the other years differ from unit to unit.",
    screen: "A file cannot be written to the screen: name it with -o.",
    wrongEnding: (value, ending) => `A ${ending} file is written, so its name must end in ${ending}; “${value}” does not.`,
    invalid: (message) => `The command is not right (${message}).`,
  },

  import: {
    read: (organ, year, figures, rows) =>
      `Read the report of ${organ}${year}: ${counted(figures, "figure", "figures")}, ${counted(rows, "row", "rows")} of text.`,
    someOrgan: "(no organ known)",
    year: (year) => ` of ${year}`,
    question: (count) => `${counted(count, "thing is", "things are")} not certain and blank; check the source and fill in:`,
    remark: (count) => `${counted(count, "thing", "things")} to look at:`,
    changed: (count) => `${counted(count, "figure was", "figures were")} written otherwise and read:`,
    left: (count) => `${counted(count, "thing was", "things were")} left out:`,
    words: (words) => `source: ${words}`,
  },

  next: {
    made: (year, moved) => `The workbook of ${year}: ${moved} ${moved === 1 ? "year was" : "years were"} moved on in the text.`,
    left: (count) => `${count} ${count === 1 ? "year was" : "years were"} left; please look at them:`,
    problems: (count) => `Last year's report has ${count} ${count === 1 ? "problem" : "problems"}; figures may not have been carried over. Please check:`,
    unread: (count) =>
      `In last year's workbook ${counted(count, "cell", "cells")} could not be read and ${count === 1 ? "was" : "were"} not carried over. Fill in the new workbook there:`,
  },

  files: {
    absent: "There is no such file. Check its name and folder.",
    folder: "This is a folder, not a file. Name a file in it.",
    special: "This is not a regular file and cannot be read. Name the workbook's file.",
    forbidden: "No permission, or another program has the file open. Close that program or check the permissions, and try again.",
    busy: "Another program has the file open. Close it and try again.",
    exists: "A file of that name exists; nothing was written and it is unchanged. Choose another name, or add --force to replace it.",
    open: "It is open in another window (beside it stands a file of its name that begins with “~$” or “.~lock.”); nothing was written, and the file is as it was. Close it and try again; if it is not open, delete that file first.",
    input: "This is the file to be read; the result cannot replace it. Choose another name.",
    noFolder: "The folder to write to does not exist. Make it first.",
    full: "The disk is full; nothing was written. Make room, or write to another disk.",
    readOnly: "The disk is read-only. Write to another disk or folder.",
    companion: "This is a temporary file beside an open workbook, or one of the system's, and no workbook. Choose the one without “~$” in its name.",
    nameTooLong: "The file name is too long. Choose a shorter one.",
    unreadable: "The file cannot be read. Check the disk or the network and try again.",
    unwritable: "The file was not written. Check the disk or the network and try again.",
    tooLarge: "This file has more than 16 MB and was not read. Check whether it is the right one.",
    timeout: (seconds) =>
      `This file holds too much: it was not read after ${seconds} seconds of work, and was stopped. Delete the blank rows below the tables, the blank columns beside them, and sheets that are not needed, save it in Excel or WPS, and try again.`,
    protected:
      "This workbook, or a sheet of it, is protected or signed and cannot be written; it was left as it is. Open it in Excel or WPS, unprotect it on the Review tab, save, and try again.",
    slow: (seconds) => `It was not done after ${seconds} seconds of work and was stopped. Check what the workbook holds, and try again.`,
    slowTemplate: (seconds) =>
      `This template holds too much: it was not filled after ${seconds} seconds of work, and was stopped. Delete paragraphs, tables and tags that are not needed, nest fewer conditions, save it in Word or WPS, and try again.`,
    memoryTemplate:
      "This template holds too much: filling it takes too much memory, and was stopped. Delete paragraphs, tables and tags that are not needed, nest fewer conditions, save it in Word or WPS, and try again.",
    memory:
      "This file holds too much: it takes too much memory, and was stopped. Delete the blank rows below the tables, the blank columns beside them, and sheets that are not needed, save it in Excel or WPS, and try again.",
  },

  data: {
    whole: "the whole file",
    types: { object: "object", array: "array", string: "string", number: "number", integer: "integer", boolean: "boolean" },
    named: (names) => ` (${names})`,
    isWorkbook: "This file is a workbook or an archive, and no JSON. Take the data out of the workbook with nianbao figures first, and give that file.",
    notUtf8: "This file is no text in UTF-8. Save it in UTF-8 and try again.",
    notJson: (reason) => `This file is not right as JSON (${reason}). Mend it and try again.`,
  },

  check: {
    severity: { error: "error", warning: "warning", hint: "hint" },
    suspect: "suspect",
    goneWith: (count: number) => ` ${count} more ${count === 1 ? "finding comes" : "findings come"} of it and will be gone then.`,
    explained: "explained",
    problem: "sheet problem",
    unread: "not checked",
    unreadable: "not read",
    workbook: "workbook",
    clean: "no errors found",
    stillNeeded: "needed before signing",
    nothingFilled: "nothing is filled in yet",
    companion: (file) => `Passed over ${file}: a temporary file beside an open workbook, or one of the system's, and no workbook.`,
    onlyCompanions: "There is no workbook to check. Name the workbook itself, without “~$”.",
    blankTables: (tables) => `no errors found; nothing is filled in yet in ${tables}`,
    progress: (done, total) => `Checking ${done}/${total} …`,
    files: (count) => counted(count, "file", "files"),
    filesWithErrors: (count) => `${count} with errors`,
    filesUnread: (count) => `${count} not read, or not wholly`,
    errors: (count) => counted(count, "error", "errors"),
    warnings: (count) => counted(count, "warning", "warnings"),
    hints: (count) => counted(count, "hint", "hints"),
    problems: (count) => counted(count, "sheet problem", "sheet problems"),
  },

  rollup: {
    progress: (done, total, rate, seconds) => `Reading ${done}/${total}, ${rate} a second, about ${seconds} s left …`,
    noFiles: "There is no workbook to sum up. Name the units' workbooks, or the folder in which they are.",
    other: (file) => `Passed over ${file}: no workbook.`,
    notRead: "Not read yet: it was stopped. Sum up once more.",
    stopped: (done, total) => `Stopped: ${done} of ${total} files were read, and what was read is kept.`,
    stoppedSumming: (done, total) =>
      `Stopped reading: ${done} of ${total} files were read. These are being summed up; press Ctrl+C once more to have nothing written.`,
    givenUp: (file) => `Stopped; ${file === "" ? "the sum" : file} was not written.`,
    nothingAdded: "No unit's figures could be added, so no workbook was written. Settle what is said of the units above, then sum up again.",
    unused: (file, near) =>
      `--use names ${file}, which is none of the files that are summed up${near === "" ? "." : `; is it ${near}?`} No workbook was written; check its name.`,
    noNames: "The list names no units. Head a column 单位 (and others 类别 and 联系人), with a unit a row below.",
    listedTwice: (names) => `Units stand twice on the list: ${names}. Delete one row of each.`,
    noLine: (line) => `Line ${line} is none that nianbao rollup --part has written (see schemas/unit.schema.json). Check whether it is the right file.`,
    emptyPart: "This part is empty: the run that made it has not come to its end. Make the part anew, then merge.",
    cutPart: (lines, files) =>
      `This part is not whole: it has ${lines} lines of files ${files === undefined ? "and no last line that counts them" : `and says that they are ${files}`}, so that files may be missing. Make the part anew, then merge.`,
    reported: (due, came, missing, unopened) =>
      `${counted(due, "unit is", "units are")} due, ${came} came, ${missing} missing${unopened > 0 ? `, ${unopened} not read yet` : ""}`,
    counted: {
      added: (count) => counted(count, "unit added", "units added"),
      returned: (count) => `${count} sent back`,
      open: (count) => `${count} to be decided`,
      copy: (count) => counted(count, "copy", "copies"),
      left: (count) => `${count} left out`,
      unread: (count) => `${count} unreadable`,
      unopened: (count) => `${count} not read yet`,
    },
    decide: "To decide: add --use FILE (add it as it is, or use this one of two), or --use FILE=UNIT (count it as that unit), and sum up again.",
    place: (place, count) =>
      `${count} of these names differ from the list by “${place}” before them alone: --place ${place} settles all of them, if they are those units`,
    wrongSums: (count) => `${counted(count, "figure is", "figures are")} not the sum of the units; a sheet of the workbook lists them`,
    returned: (count, folder) => `${counted(count, "letter", "letters")} to units in ${folder}`,
    editedLetters: (names, count) =>
      `${counted(count, "letter was", "letters were")} edited and not replaced; ${count === 1 ? "that" : "those"} of this run ${count === 1 ? "is" : "are"} beside ${count === 1 ? "it" : "them"}: ${names}`,
    olderLetters: (names, count) => `The folder holds ${counted(count, "letter", "letters")} of an earlier run still, not to be mailed again: ${names}`,
    copied: (count) => `${counted(count, "text is", "texts are")} more than half that of another unit; a sheet of the workbook lists them`,
    copiedSome: (count) =>
      `${counted(count, "text is", "texts are")} more than half that of another unit that was read now; as not all units' texts were read, the workbook does not list them`,
    copiedStays:
      "The list of copied texts in the workbook was found before; as not all units' texts were read now, it was left as it is. To bring it up to date, sum up the files of all units with --texts",
    incomplete: (count) => `${counted(count, "sum is", "sums are")} incomplete: some unit has not filled them in, and the sheets say how many`,
  },

  compare: {
    heads: { place: "cell", table: "table", figure: "figure", difference: "change", percent: "per cent" },
    thisYear: (year) => (year === undefined ? "this year" : String(year)),
    lastYear: (year) => (year === undefined ? "last year" : String(year)),
    nothing: "Neither year has a number but 0: nothing to compare.",
    noLastYear: "There is nothing of last year: the workbook has no sheet of last year's figures. Name last year's workbook with --previous.",
  },

  create: {
    unusualKind: (kind) => `“${kind}” is not among the usual kinds of organ; it was written as given.`,
    otherEdition: (year, edition) =>
      `The data file is in the form of ${edition}, not in that of a report of ${year}; the sheets are in the form of the data file.`,
    changedTotal: (place, given, computed) => `${place}: ${given} in the data file, ${computed} by formula.`,
    changedTotals: (count) => `Totals are computed by formulas now; ${counted(count, "differs", "differ")} from the data file:`,
    filledTotal: (place, computed) => `${place}: blank in the data file, ${computed} by formula.`,
  },

  report: {
    markable: "No report was made. Add --marked FILE.docx to get the template with a comment at each of these places.",
    openErrors: (count) =>
      `The workbook still has ${counted(count, "error", "errors")}; the report shows the figures as they are. Check it first: nianbao check`,
    openProblems: (count) =>
      `The workbook still has ${counted(count, "sheet problem", "sheet problems")}; the report may lack parts. Check it first: nianbao check`,
  },
};
