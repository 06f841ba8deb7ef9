import { Command, Option } from "commander";
import { knownLanguage } from "../language";
import type { Texts } from "../texts";
import { UsageError } from "./usageError";

/** Writes help and version; what commander says of errors is worded anew (`usageSentence`). */
export type WriteHelp = (text: string) => void;

/** The program without its commands: its options, and how help looks in a language. Commands made from it take that over. */
export function nianbaoProgram(version: string, texts: Texts, writeHelp: WriteHelp): Command {
  const { help } = texts;
  const titles: Readonly<Record<string, string>> = help.title;
  const program = new Command("nianbao")
    .exitOverride()
    .configureOutput({ writeOut: writeHelp, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => command.name(),
    })
    .usage(help.usage.program)
    .description(help.program)
    .helpOption("-h, --help", help.help)
    .helpCommand(false)
    .version(version, "-V, --version", help.version)
    .addHelpText("after", `\n${help.more}`);
  return withLanguage(program, texts);
}

/** Adds a command to the program, with the options that every command has. */
export function addCommand(program: Command, name: string, usage: string, description: string, texts: Texts): Command {
  return withLanguage(program.command(name).usage(usage).description(description).helpOption("-h, --help", texts.help.help), texts);
}

/** The language is looked up before anything is parsed (`languageOf`); here the option is explained, and a wrong one refused. */
function withLanguage(command: Command, { help, usage }: Texts): Command {
  const known = (value: string): string => {
    if (knownLanguage(value) === undefined) throw new UsageError(usage.unknownLanguage(value));
    return value;
  };
  return command.addOption(new Option("--lang <LANGUAGE>", help.lang).argParser(known));
}
