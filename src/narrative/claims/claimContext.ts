import type { Entries } from "../../figures";
import type { Edition } from "../../statute";
import type { TextContext } from "../text/context";

/** What the checks of the narrative against the tables know of the report. */
export interface ClaimContext extends TextContext {
  readonly edition: Edition;
  readonly entries: Entries;
}
