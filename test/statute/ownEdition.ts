import type { Edition } from "../../src/statute";
import { edition2019 } from "../../src/statute/edition2019";
import { edition2021 } from "../../src/statute/edition2021";
import { edition2030 } from "./edition2030";

/** The list of editions as it is once the tests' own is in it: all that an edition needs but its folder. */
export const editions: readonly [Edition, ...Edition[]] = [edition2030, edition2021, edition2019];

export const editionInForce: Edition = edition2030;
