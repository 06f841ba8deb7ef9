/** The jobs that fill the report's template, look into one, and make a page of the report. */
export { checkTemplate, pageFileName, reportPage, templateRemarks, tryReport } from "../../jobs";
export { TemplateError } from "../../report";
