import type mammoth from "mammoth";
import { readable } from "./readable";

type Mammoth = typeof mammoth;

/** Loads the converter: in the pane it is a chunk of its own, so that only those who need it wait for its 300 kB. */
export async function loadMammoth(): Promise<Mammoth> {
  return (await import("mammoth")).default;
}

/** A document as mammoth takes it: its build for browsers reads `arrayBuffer`, the one for Node `buffer`, any bytes that JSZip takes. */
export function mammothInput(document: Uint8Array): Parameters<Mammoth["convertToHtml"]>[0] {
  const bytes = new Uint8Array(readable(document));
  const input: { readonly arrayBuffer: ArrayBuffer; readonly buffer: Uint8Array } = { arrayBuffer: bytes.buffer, buffer: bytes };
  return input;
}
