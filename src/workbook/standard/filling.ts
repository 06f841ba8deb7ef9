import type { FigureId } from "../../statute";
import type { FormulaPlan } from "../sheetPlan";
import type { NarrativeRow } from "./narrativeRow";
import type { OrganField } from "./organFields";

/** A row of the table of 要素; the value "" where it is blank. */
export interface NamedFigure {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
}

/** What the standard sheets are filled with when they are made. All texts come from outside and stay texts. */
export interface Filling {
  /** By the fields of 基本信息; a field that is not named keeps what the sheet starts with. */
  readonly organ?: Readonly<Partial<Record<OrganField, number | string>>>;
  /** A figure as a number, or the text that stands in its cell; figures that are not named stay blank. */
  readonly figures?: ReadonlyMap<FigureId, number | string>;
  /** Figures that formulas give, which whoever fills the sheets has made. */
  readonly formulas?: ReadonlyMap<FigureId, FormulaPlan>;
  readonly namedFigures?: readonly NamedFigure[];
  /** The rows of 正文. A section without rows keeps what the sheet starts with. */
  readonly narrative?: readonly NarrativeRow[];
}
