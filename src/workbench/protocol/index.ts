/** Excel's rich API over a book: batches in, answers and event messages out. */
export { answerBatch } from "./batch";
export { documentMessages, eventMessages, visibilityMessage, type EventMessage } from "./events";
export type { AddinServices } from "./services";
export { Session } from "./session";
export type { BatchAnswer, BatchRequest, Json } from "./wire";
