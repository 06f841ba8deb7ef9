import { basename } from "node:path";
import { isCompanion as isCompanionName } from "../../files";

/** Whether a file is by its name no workbook, but what a program keeps beside one while it is open, or copies along with it. */
export const isCompanion = (file: string): boolean => isCompanionName(basename(file));
