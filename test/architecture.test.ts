import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openToWorkbench, walls } from "../walls.mjs";

const page = readFileSync(join(__dirname, "../ARCHITECTURE.md"), "utf8");
const picture = /```mermaid\n([^]*?)```/u.exec(page)?.[1] ?? "";

const arrowsOf = (pattern: RegExp): string[] => [...picture.matchAll(pattern)].map(([, from = "", to = ""]) => `${from} → ${to}`).sort();

/** Whether a room stands on another, be it over rooms between them. */
function standsOn(room: string, other: string): boolean {
  const open = walls[room] ?? [];
  return open.includes(other) || open.some((between) => standsOn(between, other));
}

test("the picture has every permitted arrow that does not follow from others, and none else", () => {
  const direct = Object.entries(walls).flatMap(([room, open]) =>
    open.filter((other) => !open.some((between) => standsOn(between, other))).map((other) => `${room} → ${other}`),
  );
  expect(arrowsOf(/^ *(\w+) --> (\w+)$/gmu)).toEqual(direct.sort());
  expect(arrowsOf(/^ *(workbench)(?:\(\[workbench\]\))? -\.-> (\w+)$/gmu)).toEqual(openToWorkbench.map((room) => `workbench → ${room}`).sort());
  expect(
    picture
      .trim()
      .split("\n")
      .slice(1)
      .filter((line) => !/^ *\w+(?:\(\[\w+\]\))? (?:-->|-\.->) \w+$/u.test(line)),
  ).toEqual([]);
});

test("the picture names every room", () => {
  expect(Object.keys(walls).filter((room) => !new RegExp(`\\b${room}\\b`, "u").test(picture))).toEqual([]);
});

test("the table has every room with all that it may enter, in the order of the walls", () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| .+ \| (.+) \|$/gmu)].map(([, room = "", open = ""]) => [
    room,
    Array.from(open.matchAll(/`(\w+)`/gu), ([, other]) => other),
  ]);
  expect(rows).toEqual(Object.entries(walls));
});
