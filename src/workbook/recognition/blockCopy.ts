import type { Alignment } from "./alignRows";
import type { Body } from "./bodies";
import type { Header } from "./header";

/** One place where a block of a table stands: its column headers, and its rows below them. */
export interface BlockCopy {
  readonly header: Header;
  readonly body: Body;
  readonly alignment: Alignment;
}
