/** A published report as last year's. */
export { PublishedImport } from "../state/publishedImport";
