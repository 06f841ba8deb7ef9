import { edition2019 } from "./edition2019";
import { edition2021 } from "./edition2021";
import type { Edition } from "./table";

/** All editions of the form, the newest first. */
export const editions: readonly [Edition, ...Edition[]] = [edition2021, edition2019];
