import type { Language } from "../../language";
import type { CommandFault } from "../faults/commandFault";

/** What a task gives. It goes from one thread to another, so it is plain data. */
export type Outcome<Value> = { readonly value: Value } | { readonly fault: CommandFault };

/** The parts of a task that have a limit of time each: a file from outside is read, or something is made of what was read. */
export type Phase = "reading" | "making";

/** What every task is asked in. */
export interface Request {
  readonly language: Language;
}

/** One task of the command line, done in a thread of its own. It tells when a phase begins, and never rejects. */
export type Task<Asked extends Request, Value> = (asked: Asked, begin: (phase: Phase) => void) => Promise<Outcome<Value>>;
