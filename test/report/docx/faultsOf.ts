import { fillTemplate, reportModel, TemplateError, type ReportModel } from "../../../src/report";
import { sampleContent } from "../sampleContent";

/** The error of a template that cannot be filled; fails where it can. */
export function errorOf(template: Uint8Array, model: ReportModel = reportModel(sampleContent())): TemplateError {
  try {
    fillTemplate(template, model);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error("the template was filled");
}

/** What is said of a template that cannot be filled, a sentence an item. */
export const faultsOf = (template: Uint8Array, model?: ReportModel): string[] => errorOf(template, model).message.split("\n");
