import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for one test file, gone when its tests are done. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), "年报 "));

  /** The path of a file in it. */
  at(name: string): string {
    return join(this.path, name);
  }

  /** Writes a file into it and gives its path. */
  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/** A folder that is removed after the tests of the file. */
export function testFolder(): TestFolder {
  const folder = new TestFolder();
  afterAll(() => {
    folder.remove();
  });
  return folder;
}
