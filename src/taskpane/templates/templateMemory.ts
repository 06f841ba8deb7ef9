import { createStore, del, get, set, type UseStore } from "idb-keyval";

/** A Word template of an organ's own, as a person picked it. */
export interface OwnTemplate {
  readonly fileName: string;
  /** The bytes of the .docx file. */
  readonly document: Uint8Array;
}

/** For how long something is remembered: on this machine, or until the pane is closed, where the host lets nothing be stored. */
export type Lasting = "machine" | "session";

/** What is remembered for an organ: its own template, or `undefined` for the built-in one. */
export interface Remembered {
  readonly template: OwnTemplate | undefined;
  readonly lasting: Lasting;
}

/** Which template each organ's report is made with, by the organ's name. Nothing of it leaves the machine. */
export interface TemplateMemory {
  /** @throws TemplateUnreadable where it cannot be known, or what was remembered is damaged */
  recall(organ: string): Promise<Remembered>;
  /** Remembers a template; `undefined` goes back to the built-in one. Never rejects. */
  remember(organ: string, template: OwnTemplate | undefined): Promise<Lasting>;
}

/** A template may be remembered for the organ, but cannot be read any more. */
export class TemplateUnreadable extends Error {
  override readonly name = "TemplateUnreadable";
}

/** The memory in the browser's IndexedDB, of the add-in's own origin; where that takes nothing, in the page. */
export function templateMemory(store: UseStore = createStore("nianbao", "report-templates")): TemplateMemory {
  /** What could not be stored, by organ. It goes before what is stored. */
  const session = new Map<string, OwnTemplate | undefined>();
  return {
    async recall(organ) {
      if (session.has(organ)) return { template: session.get(organ), lasting: "session" };
      return { template: await read(organ, store), lasting: "machine" };
    },
    async remember(organ, template) {
      try {
        await answered(template ? set(organ, template, store) : del(organ, store));
        session.delete(organ);
        return "machine";
      } catch {
        session.set(organ, template);
        return "session";
      }
    },
  };
}

async function read(organ: string, store: UseStore): Promise<OwnTemplate | undefined> {
  const stored = await readAnything(organ, store);
  if (stored === undefined || isTemplate(stored)) return stored;
  throw new TemplateUnreadable("What is stored is no template");
}

/** A host that lets nothing be stored has never stored a template; any other failure may hide one. */
async function readAnything(organ: string, store: UseStore): Promise<unknown> {
  try {
    const { indexedDB } = globalThis as { readonly indexedDB?: IDBFactory | null };
    return indexedDB ? await answered(get<unknown>(organ, store)) : undefined;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "SecurityError") return undefined;
    throw new TemplateUnreadable("The storage cannot be read", { cause });
  }
}

/** How long the storage may take, in milliseconds; one that never answers is a known fault of some browsers, and nobody waits for it. */
const LONGEST = 5_000;

function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error("The storage does not answer"));
    }, LONGEST);
    asked.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}

function isTemplate(stored: unknown): stored is OwnTemplate {
  if (typeof stored !== "object" || stored === null) return false;
  const { fileName, document } = stored as Partial<Record<keyof OwnTemplate, unknown>>;
  return typeof fileName === "string" && ArrayBuffer.isView(document) && document.byteLength > 0;
}
