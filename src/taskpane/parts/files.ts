/** Workbooks in files, those of other years, and the jobs that make what is handed over as a file of its own. */
export { makeFile, openFile } from "../files/openFile";
export { checkResult, exportFileName, narrativePage, planComparison, planResults } from "../../jobs";
export { AcrossYearsWork } from "../state/acrossYearsWork";
