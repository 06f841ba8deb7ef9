/** Workbooks in files, and the jobs that make what is handed over as a file of its own. */
export { makeFile, openFile } from "../files/openFile";
export { checkResult, exportFileName, narrativePage, planComparison, planNextYear, planResults } from "../../jobs";
