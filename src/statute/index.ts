/** The statute's form as data. Read it beside the official text. */
export { edition2019 } from "./edition2019";
export { edition2021 } from "./edition2021";
export { editionInForce, editionOf, editions, lastYear } from "./editions";
export { organKinds, type OrganKind } from "./organKinds";
export { FIGURE_KINDS, figureId, INTRODUCTION } from "./table";
export type { Balance, Block, Column, Edition, FigureId, FigureKind, Line, Row, Section, SectionPart, Table } from "./table";
