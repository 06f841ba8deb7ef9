import type { Finding } from "../findings/finding";
import { checkShortName, checkTitle, type ClaimContext } from "../../narrative";
import { expandedTitle, type ReportContent, type ReportNote } from "../../report";
import { organFields, type WorkbookReading } from "../../workbook";
import { sayWhyLeft } from "./leftTags";

/** What a report cannot do without: that it is blank is told where it belongs. */
const REQUIRED: readonly string[] = [organFields.name, organFields.year];

/** The checks of 报告标题 as it will be printed, and of 简称. */
export function checkOrganTexts({ organSheet }: WorkbookReading, content: ReportContent, context: ClaimContext): Finding[] {
  if (organSheet === undefined) return [];
  const { title, shortName } = organSheet.organ;
  const printed = title.trim() === "" ? undefined : expandedTitle(content);
  return [
    ...(printed
      ? sayWhyLeft(checkTitle({ name: organFields.title, text: printed.text }, new Set(printed.notes.flatMap(leftTag)), context), printed.notes)
      : []),
    ...checkShortName({ name: organFields.shortName, text: shortName }, context),
  ];
}

function leftTag(note: ReportNote): readonly string[] {
  if (!("written" in note) || note.kind === "blankCondition") return [];
  return note.kind === "blankTag" && note.gap.kind === "blank" && note.gap.names.every((name) => REQUIRED.includes(name)) ? [] : [note.written];
}
