import type { FileFault } from "./templateFault";

/** Thrown while docxtemplater works, where a template holds more than can be filled in reasonable time. */
export class TooMuch extends Error {
  override readonly name = "TooMuch";

  constructor(readonly fault: FileFault) {
    super(fault);
  }
}
