import { withRecord } from "../faults/withRecord";
import { describeFault } from "./describeFault";
import type { Outcome, Request } from "./task";

/** Does a task's work; every error becomes a fault. */
export async function attempt<Value>({ language }: Request, work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { fault: withRecord(language, (one) => describeFault(error, one)) };
  }
}
