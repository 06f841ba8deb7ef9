import { measure } from "../timings/measure";
import { groups } from "./tasks";

/** Tags and templates: from 正文 to the Word document. */
export async function runTemplate(): Promise<void> {
  for (const group of groups) await measure(group);
}
