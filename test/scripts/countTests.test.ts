import { execFileSync } from "node:child_process";
import { testFolder } from "../testFolder";

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const passed = (count: number): Report => ({
  numPassedTests: count,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
});

const folder = testFolder();

/** What the command prints for these reports; `undefined` stands for a report that was not written. */
function count(...reports: readonly (Report | undefined)[]): string {
  const files = reports.map((report, index) => (report === undefined ? folder.at("missing.json") : folder.write(`${index}.json`, JSON.stringify(report))));
  return execFileSync(process.execPath, ["scripts/countTests.mjs", ...files], { encoding: "utf8", stdio: "pipe" });
}

test("adds the reports up", () => {
  expect(count(passed(3), { ...passed(4), numFailedTests: 2 })).toBe("7 passed, 2 failed\n");
});

test("names skipped tests, and only then", () => {
  expect(count({ ...passed(1), numPendingTests: 2, numTodoTests: 1 })).toBe("1 passed, 0 failed, 3 skipped\n");
});

test("counts a test file that could not run as a failure", () => {
  expect(count({ ...passed(1), numRuntimeErrorTestSuites: 1 })).toBe("1 passed, 1 failed\n");
});

test("counts a missing report as a failure", () => {
  expect(count(passed(5), undefined)).toBe("5 passed, 1 failed\n");
});
