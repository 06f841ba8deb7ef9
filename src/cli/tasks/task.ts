import type { Language } from "../../language";
import type { CommandFault } from "../faults/commandFault";

/** What a task gives. It goes from one thread to another, so it is plain data. */
export type Outcome<Value> = { readonly value: Value } | { readonly fault: CommandFault };

/** The parts of a task that have a limit of time each: a file from outside is read, something is made of what was read, or a template from outside is filled. */
export type Phase = "reading" | "making" | "filling";

/** Tells that a phase begins, and which file is to blame where it takes too much; none where nobody brought one. */
export type Begin = (phase: Phase, file?: string) => void;

/** What every task is asked in. */
export interface Request {
  readonly language: Language;
}

/** One task of the command line, done in a thread of its own. It never rejects. */
export type Task<Asked extends Request, Value> = (asked: Asked, begin: Begin) => Promise<Outcome<Value>>;
