import type { FigureId, FigureKind } from "../../statute";
import type { Position } from "../../address";

/** Where a figure of a found table stands. */
export interface FoundFigure extends Position {
  readonly id: FigureId;
  readonly kind: FigureKind;
  /** The unit that the form asks for. */
  readonly unit: string;
}
