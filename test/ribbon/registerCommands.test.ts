/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { commandIds, registerCommands, type CommandId, type Commands } from "../../src/ribbon";
import { loadOffice } from "./officeInPage";

/** Where office.js keeps the associated functions, by their names in capitals; Excel's calls look them up there. */
interface Association {
  readonly _association: { readonly mappings: Readonly<Record<string, (event: { completed(): void }) => void>> };
}

let ran: string[];
const step = (name: string) => (): Promise<void> => {
  ran.push(name);
  return Promise.resolve();
};

/** Presses a ribbon button, as far as the pane's page sees it; ends when the command says that it has completed. */
function press(id: CommandId): Promise<void> {
  const { mappings } = (Office.actions as unknown as Association)._association;
  return new Promise((resolve) => {
    mappings[id.toUpperCase()]?.({
      completed() {
        ran.push("completed");
        resolve();
      },
    });
  });
}

beforeAll(loadOffice);

beforeEach(() => {
  ran = [];
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const commands: Commands = {
    insertSheets: step("insert"),
    checkWorkbook: step("check"),
    generateReport: () => Promise.reject(new Error("the command failed")),
  };
  registerCommands(commands);
});

afterEach(() => jest.restoreAllMocks());

test("each button runs its own command and completes", async () => {
  await press("insertSheets");
  await press("checkWorkbook");
  expect(ran).toEqual(["insert", "completed", "check", "completed"]);
});

test("a command that fails completes all the same", async () => {
  await press("generateReport");
  expect(ran).toEqual(["completed"]);
  expect(console.error).toHaveBeenCalledWith("A ribbon command failed", expect.objectContaining({ message: "the command failed" }));
});

test("without a host that can open the pane the command still runs, and the console says why there is no pane", async () => {
  jest.mocked(console.warn).mockClear();
  await press("checkWorkbook");
  expect(ran).toEqual(["check", "completed"]);
  expect(console.warn).toHaveBeenCalledWith("Excel did not open the pane", expect.any(TypeError));
});

test("the manifest names exactly these functions", () => {
  const manifest = readFileSync(path.resolve("manifest.xml"), "utf8");
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/gu)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual([...commandIds].sort());
});
