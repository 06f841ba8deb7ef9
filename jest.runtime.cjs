const { AsyncLocalStorage } = require("node:async_hooks");
const { setFlagsFromString } = require("node:v8");
const { default: Runtime } = require("jest-runtime");
const KeptWorld = require("./jest.world.cjs");

// V8 11 (Node 20) has nothing between plain and fully optimised code, and optimises much that a test file runs for a moment: an eighth of all processor time.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=1200000");

/**
 * jest opens a storage of this kind for each test file, which says what test an error belongs to, and never ends it. Up to Node 22 every promise is marked
 * with every open one: the hundredth file of a worker would be slow, and everything that the first ever made would stay.
 */
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function runNoted(...given) {
  storages.add(this);
  return run.apply(this, given);
};

/** What a runtime knows of the modules that stay: their maps are looked up beside those of the test file. */
class BothMaps extends Map {
  constructor(own, kept) {
    super();
    this.both = [own, kept];
  }

  get(file) {
    return this.both[0].get(file) ?? this.both[1].get(file);
  }

  *[Symbol.iterator]() {
    for (const maps of this.both) yield* maps;
  }
}

/** Loads what stays. A mock in it would hold for every file of the worker. */
class Keeper extends Runtime {
  setMock(_from, name) {
    throw new Error(`jest.mock("${name}") needs a world of its own: say @jest-environment node at the top of the test file.`);
  }
}

/**
 * In a kept world (jest.world.cjs) all that is imported is loaded once for all test files of a worker; only what jest itself asks for, the test file and its
 * runner, comes anew. In every other world it does as jest's own, but for the storages of a file, which end with it.
 */
module.exports = class KeepingRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    if (!(environment instanceof KeptWorld)) return;
    this.keeper = environment.kept.runtime ??= new Keeper(config, environment, ...rest);
    this.maps = new BothMaps(super.getSourceMaps(), this.keeper.getSourceMaps());
  }

  teardown() {
    super.teardown();
    for (const storage of storages) storage.disable();
    storages.clear();
  }

  requireModule(from, name, ...rest) {
    return this.keeper && name !== undefined ? this.keeper.requireModule(from, name, ...rest) : super.requireModule(from, name, ...rest);
  }

  setMock(...given) {
    if (this.keeper) this.keeper.setMock(...given);
    else super.setMock(...given);
  }

  getSourceMaps() {
    return this.maps ?? super.getSourceMaps();
  }
};
