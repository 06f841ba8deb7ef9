import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

/**
 * What every browser of the last years has and jsdom 26 lacks. jest runs this before each test file; under the node
 * environment nothing is changed. jsdom lays nothing out, so a ResizeObserver has nothing to report there.
 */
class IdleResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function readBlob(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("unreadable blob"));
    };
    reader.readAsArrayBuffer(this);
  });
}

async function readBlobText(this: Blob): Promise<string> {
  return new TextDecoder().decode(await this.arrayBuffer());
}

/** Gives `target` the members it lacks, and leaves those it has alone. */
function supply(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

if ("document" in globalThis) {
  supply(globalThis, {
    TextDecoder,
    TextEncoder,
    ResizeObserver: IdleResizeObserver,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  });
  supply(Element.prototype, { scrollIntoView: () => undefined });
  supply(Blob.prototype, { arrayBuffer: readBlob, text: readBlobText });
}
