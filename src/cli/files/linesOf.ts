import { createReadStream } from "node:fs";
import { fileError } from "../faults/fileError";

/**
 * The lines of a text file in UTF-8, one after the other: a part of a sum may be larger than all memory.
 * @throws FileError
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  try {
    // Unlike readline, the iteration of a stream rejects where the file cannot be read.
    for await (const piece of createReadStream(file, "utf8")) {
      const lines = (rest + String(piece)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield line.replace(/\r$/u, "");
    }
  } catch (error) {
    throw fileError(error, "unreadable");
  }
  if (rest !== "") yield rest;
}
