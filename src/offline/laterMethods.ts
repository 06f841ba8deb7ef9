/** Methods of the language that came after Chromium 86 and that the pane and its packages use, where the browser lacks them. */

type Indexed = ArrayLike<unknown>;
type Test = (value: unknown, index: number, all: Indexed) => unknown;

function at(this: Indexed | string, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function findLastIndex(this: Indexed, test: Test, self?: unknown): number {
  for (let index = this.length - 1; index >= 0; index--) if (test.call(self, this[index], index, this)) return index;
  return -1;
}

function findLast(this: Indexed, test: Test, self?: unknown): unknown {
  return this[findLastIndex.call(this, test, self)];
}

const hasOwn = (owner: object, key: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(owner, key);

/** Adds methods to an object of the language that has none of these names. */
export function addMissing(to: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
  }
}

/** By whom they are had. */
export const laterMethods = { list: { at, findLast, findLastIndex }, text: { at }, object: { hasOwn } };

/** Gives the language's own objects what they lack. To be called before anything else runs. */
export function addLaterMethods(): void {
  addMissing(Array.prototype, laterMethods.list);
  addMissing(Object.getPrototypeOf(Uint8Array.prototype) as object, laterMethods.list);
  addMissing(String.prototype, laterMethods.text);
  addMissing(Object, laterMethods.object);
}
