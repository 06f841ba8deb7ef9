import type { Context } from "../context";
import type { Request } from "../tasks/task";
import type { Workers } from "../threads/threads";
import { faultLines } from "./faultLines";

/** Does one task; where there is a fault it is told, and nothing is given. */
export async function doOne<Asked extends Request, Value>(
  workers: Workers<Asked, Value>,
  asked: Asked,
  { terminal, debug }: Context,
): Promise<Value | undefined> {
  try {
    const outcome = await workers.run(asked);
    if ("value" in outcome) return outcome.value;
    await terminal.note(faultLines(outcome.fault, debug));
    return undefined;
  } finally {
    await workers.end();
  }
}
