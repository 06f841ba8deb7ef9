/** The languages that the product speaks, and what no reader sees in either. */
export { chineseCount, englishCount } from "./counts";
export { unseenCharacters } from "./unseen";
export { inLanguage, type Language, type Worded } from "./worded";
export { counted } from "./counted";
