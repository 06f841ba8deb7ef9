/** How files of spreadsheets end: also those that are refused by their content, so that nobody's report is passed over without a word. */
const SPREADSHEETS = new Set(["xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "xlsb", "et", "ett", "ods", "ots", "fods", "uos", "csv", "numbers"]);

/** What Excel and WPS ("~$", ".~") and Macs ("._") put beside a file under its name. */
const COMPANION = /^(?:~\$|\.~|\._)/u;

/** Whether a file, named without its folders, is by its name no workbook, but what a program keeps beside one while it is open, or copies along with it. */
export const isCompanion = (name: string): boolean => COMPANION.test(name);

/** Whether a file is a spreadsheet by how its name ends. */
export const isSpreadsheet = (name: string): boolean => SPREADSHEETS.has((/\.([^.]+)$/u.exec(name)?.[1] ?? "").toLowerCase());
