/** The languages that the product speaks, and what no reader sees in either. */
export { unseenCharacters } from "./unseen";
export { inLanguage, type Language, type Worded } from "./worded";
