/** What is asked of a file that should be a zip before fflate reads it. */
export { directoryEntries, endOfDirectory, viewOf } from "./directory";
export { isGuarded } from "./guarded";
export { plainSizes } from "./plainSizes";
