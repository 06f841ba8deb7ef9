import { unzipSync, zipSync } from "fflate";
import { isNeverChanged } from "../../src/ooxml";
import { letterDocument } from "../../src/report";
import { bookOf } from "../cli/books";

const letter = letterDocument({ title: "退回意见", lines: ["某局："], columns: [], rows: [], closing: [] });

test("our letters and workbooks are as we made them, until a program saves them", async () => {
  for (const bytes of [letter, await bookOf()]) {
    expect(isNeverChanged(bytes)).toBe(true);
    expect(isNeverChanged(zipSync(unzipSync(bytes)))).toBe(false);
  }
});

test.each([
  ["no package", new TextEncoder().encode("旧的")],
  ["nothing", new Uint8Array()],
  ["half a file", letter.subarray(0, letter.length / 2)],
])("%s is none of ours", (_, bytes) => {
  expect(isNeverChanged(bytes)).toBe(false);
});
