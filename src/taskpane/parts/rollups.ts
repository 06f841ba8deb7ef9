/** Many units' workbooks into one. */
export { UnitsSum } from "../state/unitsSum";
