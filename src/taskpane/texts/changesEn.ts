import { counted } from "../../language";
import type { Texts } from "./zhCN";

/** The same in English. */
export const changesEn: Texts["changes"] = {
  heading: "What the assistant changed",
  change: (before, after, when) => (before === "" ? `: ${after} (${when})` : `: ${before} → ${after} (${when})`),
  blank: "(blank)",
  content: (content) => `“${content}”`,
  noted: "a row was added",
  cells: (place, count) => `${place} (${counted(count, "cell", "cells")})`,
  flags: (count) => `${counted(count, "flag", "flags")} added`,
  undo: "Undo",
  since: "changed since, cannot be undone",
  earlier: (count) => `${counted(count, "more change", "more changes")} since the pane was opened`,
  hint: "Only what the assistant changed, not what you typed. The list ends when the pane is closed.",
};
