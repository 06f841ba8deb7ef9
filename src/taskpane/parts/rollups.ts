/** Many units' workbooks into one. */
export { describeRollupError, readParent, readUnit, rollUpFiles, RollupError, unitsBehind, wrongSums } from "../../jobs";
export { isCompanion, isSpreadsheet, newFileSheets } from "../../files";
export { returnsFileName, rollUp, rollupFileName } from "../../rollup";
export { rollupTexts } from "../texts/rollupTexts";
export { returnsArchive } from "../units/returnsArchive";
export { workerUnitFiles } from "../units/workerUnitFiles";
