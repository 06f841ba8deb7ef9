import { Writable } from "node:stream";
import { processTerminal, type Terminal } from "../../src/cli/terminal";

interface Screen {
  readonly terminal: Terminal;
  /** All that was written, in order, with the stream. */
  readonly written: string[];
  readonly stdout: Writable;
  readonly ends: number[];
}

function screen(isTTY: boolean): Screen {
  const written: string[] = [];
  const ends: number[] = [];
  const stream = (name: string): Writable =>
    Object.assign(
      new Writable({
        write: (chunk: Buffer, _, done) => {
          written.push(`${name} ${chunk.toString("utf8")}`);
          done();
        },
      }),
      { isTTY },
    );
  const stdout = stream("out");
  const process = { stdout, stderr: stream("err"), exit: (code: number) => ends.push(code) } as unknown as NodeJS.Process;
  return { terminal: processTerminal(process), written, stdout, ends };
}

const CLEARED = ["err \u001b[1G", "err \u001b[2K"];

test("the line that shows how far it is gives way to results before they are written, and to the next such line", async () => {
  const { terminal, written } = screen(true);
  terminal.status("1/3");
  terminal.status("2/3");
  await terminal.out("结果\n");
  await terminal.note("共 3 个\n");
  expect(written).toEqual(["err 1/3", ...CLEARED, "err 2/3", ...CLEARED, "out 结果\n", "err 共 3 个\n"]);
});

test("nothing of it is written where nobody looks on", async () => {
  const { terminal, written } = screen(false);
  terminal.status("1/3");
  await terminal.out("结果\n");
  expect(written).toEqual(["out 结果\n"]);
});

test("a reader that has gone ends the process without a word; another error of the pipe is one", async () => {
  const { terminal, stdout, ends } = screen(false);
  stdout.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
  expect(ends).toEqual([141]);
  stdout.destroy(Object.assign(new Error("no space"), { code: "ENOSPC" }));
  await expect(terminal.out("结果\n")).rejects.toThrow();
  expect(ends).toEqual([141]);
});
