/** Word documents as HTML. The only room that knows mammoth, which it loads when a document is first converted. */
export { documentHtml } from "./documentHtml";
export { documentText } from "./documentText";
export { htmlPage } from "./htmlPage";
export { textHtml, type TextLine } from "./textPage";
