import type { Command } from "commander";
import type { Texts } from "../texts";
import { UsageError } from "./usageError";

/** Refuses what an option says twice where one thing is asked for: the last would be taken, and the first forgotten without a word. Switches, and options that are lists, may come as often as one likes. */
export function onlyOnce(command: Command, { usage }: Texts): void {
  for (const option of command.options) {
    if (option.isBoolean() || Array.isArray(option.defaultValue)) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) throw new UsageError(usage.givenTwice(option.long ?? option.name()));
      isGiven = true;
    });
  }
}
