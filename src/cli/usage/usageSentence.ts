import type { CommanderError } from "commander";
import type { Texts } from "../texts";

/**
 * What commander found wrong, in our words: its codes say what, and its English message quotes the name and those that are near to it.
 */
export function usageSentence({ code, message }: Pick<CommanderError, "code" | "message">, { usage }: Texts): string {
  const [, name = ""] = /'([^']*)'/.exec(message) ?? [];
  const [, nearest = ""] = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message) ?? [];
  switch (code) {
    case "commander.help":
      return usage.noCommand;
    case "commander.unknownCommand":
      return usage.unknownCommand(name, nearest);
    case "commander.unknownOption":
      return usage.unknownOption(name, nearest);
    case "commander.missingArgument":
      return usage.missingArgument(name);
    case "commander.optionMissingArgument":
      return usage.missingValue(name);
    case "commander.missingMandatoryOptionValue":
      return usage.missingOption(name);
    case "commander.excessArguments":
      return usage.tooMany;
    default:
      return usage.invalid(message);
  }
}
