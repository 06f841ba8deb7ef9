import { inLanguage, type Language } from "../../language";
import { faultOfTag, faultSentence } from "../wording/faultSentence";
import { openTemplate } from "../docx/openTemplate";
import type { TemplateFault } from "../docx/templateFault";
import { packEntries } from "../docx/templateZip";
import { packageParts } from "../docx/packageParts";
import { addComments, nextCommentId } from "./commentsPart";
import { insertMarks } from "./insertMarks";
import type { Mark } from "./mark";
import { withoutMarks } from "./removeMarks";
import { changeTexts } from "./xmlTexts";

/** More comments than these help nobody. */
const MOST = 500;

/**
 * Gives a copy of a template (.docx, as bytes) in which each fault has a Word comment at its words; faults in headers, footers and
 * other places where Word allows no comment have theirs at the first paragraph. Comments of an earlier copy are replaced, other
 * people's stay. When the marked copy is filled, its comments are left out.
 * @param faults those of a `TemplateError` for this template; beyond 500, the rest is not marked
 * @param language that of the comments
 * @throws TemplateError where the file is no template that can be opened
 */
export function markTemplate(template: Uint8Array, faults: readonly TemplateFault[], language: Language): Uint8Array {
  const entries = changeTexts(withoutMarks(openTemplate(template)), (texts) => {
    const parts = packageParts(texts);
    if (parts === undefined) return;
    const next = nextCommentId(texts.get(parts.related("comments") ?? "") ?? "");
    const marks = faults.slice(0, MOST).map((fault, index) => markOf(fault, next + index, parts.main, language));
    if (marks.length === 0) return;
    texts.set(parts.main, insertMarks(texts.get(parts.main) ?? "", marks));
    addComments(texts, parts, marks);
  });
  return packEntries(entries);
}

/** Whether there is anything to be marked: a fault that has a place in the template. */
export const canMark = (faults: readonly TemplateFault[]): boolean => faults.some((fault) => "written" in fault && fault.kind !== "controlCharacter");

function markOf(fault: TemplateFault, id: number, main: string, language: Language): Mark {
  if ("written" in fault && fault.span?.entry === main) return { id, comment: inLanguage(faultOfTag(fault), language), span: fault.span };
  return { id, comment: inLanguage(faultSentence(fault), language) };
}
