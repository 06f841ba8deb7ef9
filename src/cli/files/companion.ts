import { basename } from "node:path";

/** What Excel and WPS ("~$", ".~") and Macs ("._") put beside a file under its name. */
const COMPANION = /^(?:~\$|\.~|\._)/u;

/** Whether a file is by its name no workbook, but what a program keeps beside one while it is open, or copies along with it. */
export const isCompanion = (file: string): boolean => COMPANION.test(basename(file));
