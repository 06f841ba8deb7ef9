/** The report: its model, made from figures and narrative, and the Word document filled from it. */
export type { LastYear, NarrativeRow, OrganData, ReportContent } from "./content";
export { fillTemplate } from "./docx/fillTemplate";
export { TemplateError } from "./docx/templateError";
export type { FaultSpan, FileFault, TagFault, TemplateFault } from "./docx/templateFault";
export { figureTag } from "./figureTags";
export { reportFileName } from "./fileName";
export { canMark, markTemplate } from "./marks/markTemplate";
export type { ReportClosing, ReportList, ReportModel, ReportParagraph, ReportSection, ReportTable } from "./model";
export type { ExpandedRow } from "./narrative";
export type { NotePlace, ReportNote } from "./note";
export { noteSentence } from "./wording/noteSentence";
export { inLanguage, type Worded } from "./wording/worded";
export { expandedNarrative, reportModel } from "./reportModel";
export type { LiteralSpan, NamedStretch, Stretch, TagSpan, TracedText } from "./span";
export type { Gap } from "./tagWords";
export { reportTerms, type ReportTerms } from "./terms/reportTerms";
export type { ConditionTerm, Term } from "./terms/term";
