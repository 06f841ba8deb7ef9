import { inLanguage, type Language } from "../../language";
import { templateUse, templateUseSentences } from "../../report";
import { editionInForce } from "../../statute";

/**
 * What a person should know of a template before a report is made with it: that it takes nothing from the workbook, or lacks a table that the
 * statute asks for. A sentence each, none where all is there.
 * @throws TemplateError where the file cannot be opened
 */
export function templateRemarks(template: Uint8Array, language: Language): string[] {
  return templateUseSentences(templateUse(template, editionInForce)).map((sentence) => inLanguage(sentence, language));
}
