import type { Outcome, Request } from "../tasks/task";

/** Does one kind of task, several at a time where that is worth it. */
export interface Workers<Asked extends Request, Value> {
  /** How many tasks should be under way so that none of them waits for work. */
  readonly depth: number;
  /** Starts a thread before its first task, which then finds its program loaded. */
  prepare(): void;
  /** Never rejects: what goes wrong is a fault of that one task. */
  run(request: Asked): Promise<Outcome<Value>>;
  end(): Promise<void>;
}
