import template from "../../../assets/report-template.docx";

/** The template of the report, which stands in the page itself. */
export const builtInTemplate = (): Promise<Uint8Array> =>
  Promise.resolve(Uint8Array.from(atob(template.slice(template.indexOf(",") + 1)), (letter) => letter.charCodeAt(0)));
