/** The statute's form as data. Read it beside the official text. */
export { edition2019 } from "./edition2019";
export { edition2021 } from "./edition2021";
export { editionOf, lastYear } from "./editionOfYear";
export { editionInForce, editions } from "./editions";
export { columnsOf, figuresOf, partsOf, rowsOf, sectionOf, type PlacedRow } from "./find";
export { organKinds, type OrganKind } from "./organKinds";
export type { ApplicantRole, ColumnGroup, ColumnRole, OutcomeRole, ResultRole, RowRole, SectionRole } from "./roles";
export { FIGURE_KINDS, figureId, INTRODUCTION } from "./table";
export type { Balance, Block, Column, Edition, FigureId, FigureKind, Line, PartWords, Requirements, Row, Section, SectionPart, Table } from "./table";
