const { TestEnvironment } = require("jest-environment-node");

/** What every test file gets anew from jest. */
const ofTheRunner = "console describe fdescribe xdescribe it fit xit test xtest expect beforeAll beforeEach afterAll afterEach".split(" ");

/** expect has its matchers there, and stays; all other symbols are of the runner, which comes anew. */
const matchers = Symbol.for("$$jest-matchers-object");

/** Made by the first test file of a worker: a global object, its properties as they were then, and the runtime whose modules stay (jest.runtime.cjs). */
let kept;

/**
 * One world, a global object, for all test files of a worker: their modules need not be loaded and their code not be made fast again for each of them.
 * What a file leaves behind in it would be there for the next: so a file that does fails, and what it left is put away. One that must have a world
 * of its own says `@jest-environment node`. The deep ring gives one to each file: what passes only in the company of others fails there.
 */
module.exports = class KeptWorld {
  constructor(...given) {
    if (kept === undefined) {
      const world = new TestEnvironment(...given);
      const mayStay = new Set([...ofTheRunner, matchers]);
      world.global.mayStay = (names) => names.forEach((name) => mayStay.add(name));
      kept = { world, mayStay, properties: propertiesOf(world.global), env: { ...world.global.process.env } };
    }
    this.kept = kept;
    for (const name of ["context", "global", "moduleMocker", "fakeTimers", "fakeTimersModern"]) this[name] = kept.world[name];
  }

  getVmContext() {
    return this.context;
  }

  exportConditions() {
    return this.kept.world.exportConditions();
  }

  setup() {}

  teardown() {
    const left = [...leftGlobals(this.global), ...leftVariables(this.global.process.env)];
    // jest's own world remembers what stood in it to empty that at its end, which would hold every test of every file here.
    this.kept.world._globalProxy.leftovers.length = 0;
    if (left.length > 0) throw new Error(`Left to the test files that follow: ${left.join(", ")}. Put it back after the tests, or say @jest-environment node.`);
  }
};

function propertiesOf(object) {
  return new Map(Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]));
}

/** Puts away what has come, puts back what was changed, and names both. */
function leftGlobals(global) {
  const left = [];
  for (const [key, now] of propertiesOf(global)) {
    const was = kept.properties.get(key);
    if (kept.mayStay.has(key) || isOfPackage(key) || (was && isUntouched(key, was, now))) continue;
    if (was) Object.defineProperty(global, key, was);
    else Reflect.deleteProperty(global, key);
    if (typeof key === "string") left.push(key);
  }
  for (const [key, was] of kept.properties) {
    if (Object.hasOwn(global, key)) continue;
    Object.defineProperty(global, key, was);
    left.push(`no ${String(key)}`);
  }
  return left;
}

/** Its package stays too. */
function isOfPackage(key) {
  return typeof key === "string" && key.startsWith("__");
}

/** A global of Node that nobody has used yet is a getter, which gives way to what it gets. */
function isUntouched(key, was, { value, get }) {
  return was.get === undefined || was.get === get ? Object.is(was.value, value) && was.get === get : value === globalThis[key];
}

function leftVariables(env) {
  const names = new Set([...Object.keys(env), ...Object.keys(kept.env)]);
  const left = [...names].filter((name) => env[name] !== kept.env[name]);
  for (const name of left) {
    if (name in kept.env) env[name] = kept.env[name];
    else Reflect.deleteProperty(env, name);
  }
  return left.map((name) => `process.env.${name}`);
}
