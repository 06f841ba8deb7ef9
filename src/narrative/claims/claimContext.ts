import type { Entries } from "../../check";
import type { Edition } from "../../statute";
import type { TextContext } from "../text/context";
import type { NamedNumber } from "./namedFigures";

/** What the checks of the narrative against the tables know of the report. */
export interface ClaimContext extends TextContext {
  readonly edition: Edition;
  readonly entries: Entries;
  /** 要素, as 基本信息 has them. */
  readonly named?: readonly NamedNumber[];
}
