/**
 * `npm run test:nodes` runs the command and the unit tests of all that meets Node on the oldest and the newest Node that we support; what
 * runs on both runs on those between. The other rooms know nothing of Node (`pureRooms` in walls.mjs). npm has Node's own binaries, so that no other source is needed. Where they cannot be had the tests are
 * skipped: that is said, and counted by scripts/countTests.mjs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Pinned, so that a test that failed yesterday fails today. */
const versions = ["22.23.5", "26.12.1"];
const platform = `${process.platform}-${process.arch}`;
const parts = ["cli", "files", "html", "interchange", "ooxml", "report/docx", "scripts", "xlsx"].map((part) => `test/${part}/`);
const jest = ["node_modules/jest/bin/jest.js", ...parts, "--selectProjects", "unit", "--json", "--outputFile"];

mkdirSync("reports", { recursive: true });
let failed = false;
for (const version of versions) {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-node-"));
  try {
    const report = `reports/node-${version.split(".")[0]}.json`;
    const reason = install(version, folder);
    if (reason === undefined) failed = !runsOn(path.join(folder, "node_modules", `node-${platform}`, "bin"), report) || failed;
    else skip(version, report, reason);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exitCode = failed ? 1 : 0;

/** Installs that Node into a folder; gives the reason why not, where it cannot. */
function install(version, folder) {
  if (platform !== "linux-x64") return `npm's binaries are tried on linux-x64, this is ${platform}`;
  const name = `node-${platform}`;
  const { status } = spawnSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--loglevel=error", `${name}@${version}`], {
    stdio: "inherit",
  });
  return status === 0 && existsSync(path.join(folder, "node_modules", name, "bin", "node")) ? undefined : `npm could not install ${name}@${version}`;
}

/** Whether all goes well with the Node of a folder: it stands first in the PATH, for programs that tests start. */
function runsOn(folder, report) {
  const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
  const run = (...argv) => {
    console.log(`\nnode ${argv.join(" ")}`);
    return spawnSync(path.join(folder, "node"), argv, { stdio: "inherit", env }).status;
  };
  const results = [run("--version"), run("bin/nianbao.mjs", "check", "assets/sample.xlsx"), run(...jest, report)];
  return results.every((status) => status === 0);
}

function skip(version, report, reason) {
  console.log(`Node ${version}: skipped: ${reason}.`);
  const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 1, numTodoTests: 0 };
  writeFileSync(report, JSON.stringify(none));
}
