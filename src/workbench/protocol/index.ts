/** Excel's rich API over a book: batches in, answers and event messages out. */
export { answerBatch } from "./batch";
export { eventMessages, type EventMessage } from "./events";
export { Session } from "./session";
export type { BatchAnswer, BatchRequest, Json } from "./wire";
