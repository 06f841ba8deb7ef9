/** @jest-environment node */

interface World {
  readonly global: Record<string, unknown> & {
    readonly process: { readonly env: Record<string, string | undefined> };
    readonly mayStay: (names: readonly string[]) => void;
  };
  teardown(): void;
}

const KeptWorld = jest.requireActual<new (...given: readonly object[]) => World>("../jest.world.cjs");
const projectConfig = { testEnvironmentOptions: {}, globals: {}, fakeTimers: {} };

/** The world as the next test file of the same worker gets it. */
const nextFile = (): World => new KeptWorld({ projectConfig, globalConfig: {} }, {});

test("all files have one global object", () => {
  expect(nextFile().global).toBe(nextFile().global);
});

test("a file that uses what is there leaves nothing", () => {
  const { global } = nextFile();
  expect(global.structuredClone).toBe(structuredClone);
  global.describe = () => undefined;
  global.console = {};
  nextFile().teardown();
});

test.each<[string, (global: World["global"]) => void]>([
  ["added", (global) => (global.added = 1)],
  ["Date", (global) => (global.Date = null)],
  ["setTimeout", (global) => (global.setTimeout = () => 0)],
  ["no fetch", (global) => Reflect.deleteProperty(global, "fetch")],
  ["process.env.PATH", ({ process }) => (process.env.PATH = "")],
  ["process.env.ADDED", ({ process }) => (process.env.ADDED = "1")],
])("what a file leaves behind, as %s, is told, and the next file has none of it", (name, leave) => {
  const file = nextFile();
  leave(file.global);
  expect(() => {
    file.teardown();
  }).toThrow(`Left to the test files that follow: ${name}. Put it back`);
  nextFile().teardown();
});

test("what a library that stays has put there may stay, under the names that it gave or as the library's own", () => {
  const { global } = nextFile();
  global.mayStay(["Excel"]);
  Object.assign(global, { Excel: {}, __registry: {} });
  nextFile().teardown();
  expect(global).toHaveProperty("Excel");
  expect(global).toHaveProperty("__registry");
});
