/** Many units' workbooks into one. */
export { describeRollupError, readParent, readUnit, rollUpFiles, RollupError, unitsBehind } from "../../jobs";
export { isCompanion, isSpreadsheet, newFileSheets } from "../../files";
export { rollUp, rollupFileName } from "../../rollup";
export { rollupTexts } from "../texts/rollupTexts";
export { workerUnitFiles } from "../units/workerUnitFiles";
