/** The languages that the product speaks. */
export { inLanguage, type Language, type Worded } from "./worded";
