import { figureOf, type TableFigure } from "../figures";
import type { Finding } from "./finding";

/** The first figure that a finding is about, with the table, the row and the column that it stands in. Throws where there is none. */
export const firstFigure = ({ figures }: Finding): TableFigure => figureOf(figures[0]);
