import type { Context } from "../context";
import { exitCodes, type ExitCode } from "../exitCode";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { deliver, refuseDelivery, type Output } from "./deliver";

/** Writes the built-in Word template, for people to make their own of it. */
export async function template(output: string, { force }: Output, context: Context): Promise<ExitCode> {
  const { reportTemplate } = context;
  await refuseDelivery({ output, force }, [reportTemplate], context);
  await deliver(await about(reportTemplate, () => readInput(reportTemplate)), output, force, context);
  return exitCodes.clean;
}
