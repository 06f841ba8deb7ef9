import type { Book } from "../engine";
import type { AddinServices } from "./addinServices";
import type { ApiObject } from "./apiObject";
import type { Session } from "./session";

/** A session with the objects that the add-in asked to be kept. */
export class OpenSession implements Session {
  readonly #references = new Map<string, ApiObject>();
  /** Keys `eventType target`. */
  readonly #registered = new Map<string, number>();
  #count = 0;

  constructor(
    readonly book: Book,
    readonly excelApi = 1.17,
    readonly services: AddinServices | null = null,
  ) {}

  /** The reference id under which an object is kept beyond its batch. */
  keep(object: ApiObject): string {
    const id = `${++this.#count}`;
    this.#references.set(id, object);
    return id;
  }

  kept(id: string): ApiObject | undefined {
    return this.#references.get(id);
  }

  release(id: string): void {
    this.#references.delete(id);
  }

  releaseAll(): void {
    this.#references.clear();
  }

  register(eventType: number, target: string): void {
    const key = `${eventType} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(eventType: number, target: string): void {
    const key = `${eventType} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  wants(eventType: number, target: string): boolean {
    return this.#registered.has(`${eventType} ${target}`);
  }
}
