/** What a zip's own directory says, beyond what fflate reads of it. */
export { directoryEntries, endOfDirectory, viewOf } from "./directory";
export { plainSizes } from "./plainSizes";
