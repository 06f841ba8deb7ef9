import { mkdirSync } from "node:fs";
import { packageFiles } from "./jest.packages.mjs";

/** Where jest writes its JSON reports (package.json); it does not make the folder itself. */
mkdirSync("reports", { recursive: true });

/** Packages that ship ES modules only and so are compiled for jest like our own code, but for those of jest.packages.mjs. */
const esmOnly = ["env-paths", "marked", "tinybench"];

/**
 * A look at a global goes through the wall around jest's test environment each time; these are looked up once for each file. Not among
 * them: what a test may put in the place of a global (`Date`, timers), and what packages call classes of their own (`Set`, `SyntaxError`).
 */
const lookedUpOnce = "Array ArrayBuffer Error JSON Map Math Number Object Promise Reflect RegExp String Symbol Uint8Array WeakMap".split(" ");

/** What only the deep ring runs: tests that are heavy by nature, and all browser tests but the main job. */
const deepOnly = ["\\.deep\\.test\\.tsx?$", "/test/e2e/(?!mainJob\\.)"];

/**
 * The tests of a ring (`quick` or `deep`), in two projects: `unit` runs on the sources; `e2e` drives the built bundle of dist/ in a
 * real browser. The deep ring runs every test in full and each file in a world of its own, the quick one a part of what is heavy (test/runs.ts),
 * and all files of a worker in one (jest.world.cjs).
 */
export function testsOf(ring) {
  const shared = {
    roots: ["<rootDir>/test", "<rootDir>/workbench/test"],
    testEnvironment: "node",
    transform: { "\\.(m?[jt]sx?)$": "<rootDir>/jest.transform.mjs" },
    transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join("|")})/)`],
    // "js" before "mjs": packages that ship both mean the first one for `require`.
    moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
    globals: { testRing: ring },
    globalSetup: "<rootDir>/jest.packages.mjs",
    runtime: "<rootDir>/jest.runtime.cjs",
    // Whatever imports it in src/ gets the one that looks at its documents.
    moduleNameMapper: { ...packageFiles, "^(?!.*/src/).*/fillTemplate$": "<rootDir>/test/checkGenerated.ts" },
    sandboxInjectedGlobals: lookedUpOnce,
  };
  const keptWorld = ring === "deep" ? {} : { testEnvironment: "<rootDir>/jest.world.cjs" };
  const skipped = ring === "deep" ? [] : deepOnly;
  return {
    // Only to end what hangs: on a slow or busy machine a test may take many times as long as on another.
    testTimeout: 120_000,
    // jest would leave one core idle.
    maxWorkers: "100%",
    projects: [
      {
        ...shared,
        ...keptWorld,
        displayName: "unit",
        testMatch: ["<rootDir>/{test,workbench/test}/**/*.test.{ts,tsx}"],
        testPathIgnorePatterns: ["/test/e2e/", ...skipped],
        setupFiles: ["<rootDir>/test/jsdomGlobals.ts"],
      },
      { ...shared, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], testPathIgnorePatterns: skipped },
    ],
  };
}
