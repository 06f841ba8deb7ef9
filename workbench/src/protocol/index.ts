/** Excel's rich API over a book: batches in, answers and event messages out. */
export { answerBatch } from "./batch";
export { documentMessages, eventMessages, visibilityMessage, type EventMessage } from "./events";
export type { AddinServices } from "./addinServices";
export { OpenSession } from "./openSession";
export type { BatchAnswer, BatchRequest, Json } from "./wire";
