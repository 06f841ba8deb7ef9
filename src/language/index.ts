/** The languages that the product speaks, how a person reads a text, and what nobody sees of it. */
export { chineseCount, englishCount } from "./counts";
export { legible, lookAlike, lookAlikesIn, type LegibleText } from "./legible/legible";
export { unseenCharacters } from "./unseen";
export { inLanguage, type Language, type Worded } from "./worded";
export { counted } from "./counted";
