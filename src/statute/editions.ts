import { edition2019 } from "./edition2019";
import { edition2021 } from "./edition2021";
import type { Edition } from "./table";

/** All editions of the form, the newest first. */
export const editions: readonly [Edition, ...Edition[]] = [edition2021, edition2019];

/** Sheets are inserted, and reports made, in this one. A newer one may stand in the list before reports are to be written in it. */
export const editionInForce: Edition = edition2021;
