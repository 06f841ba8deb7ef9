import type { Book } from "../engine";
import type { AddinServices } from "./addinServices";

/** One add-in's connection to a book, as the objects of the model see it: what the add-in asked to be told and kept. */
export interface Session {
  readonly book: Book;
  /** The ExcelApi version of this Excel: members that came later are refused. The client does not check this by itself. */
  readonly excelApi: number;
  /** Null where the add-in has neither pane nor ribbon. */
  readonly services: AddinServices | null;
  /** Forgets an object that was kept beyond its batch. */
  release(id: string): void;
  releaseAll(): void;
  register(eventType: number, target: string): void;
  unregister(eventType: number, target: string): void;
  wants(eventType: number, target: string): boolean;
}
