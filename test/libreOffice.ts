import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageOf, partsOf } from "../workbench/test/xlsx/package";

/** Whether LibreOffice is installed; tests that need it are skipped elsewhere, and say so in their names. */
export const libreOfficeIsHere = spawnSync("soffice", ["--version"]).status === 0;

/** What a workbook can be converted to, and LibreOffice's name of the filter. */
const filters = { xlsx: "xlsx:Calc MS Excel 2007 XML", html: "html:HTML (StarCalc)", pdf: "pdf:calc_pdf_Export" } as const;

/** What LibreOffice makes of a workbook, opened without a window. */
export function convertWorkbook(bytes: Uint8Array, to: keyof typeof filters): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filters[to], "--outdir", join(folder, "out"), join(folder, "in.xlsx")], {
      stdio: "ignore",
    });
    return new Uint8Array(readFileSync(join(folder, "out", `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice prints a Word document as. */
export function documentPdf(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-"));
  try {
    writeFileSync(join(folder, "in.docx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", join(folder, "out"), join(folder, "in.docx")], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "out", "in.pdf")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same file with no result beside its formulas, so that whoever opens it must compute. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(bytes)).map(([name, xml]) => [name, xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1")]);
  return packageOf(Object.fromEntries(parts) as Record<string, string>);
}
