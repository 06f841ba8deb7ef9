import { X509Certificate } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import { localhostCertificate } from "../../../scripts/server/certificate";
import { testFolder } from "../../testFolder";

const now = new Date("2026-01-10T00:00:00Z");
const inDays = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe("the certificate of https://localhost", () => {
  const own = testFolder();
  let folder: string;
  beforeEach(async () => {
    folder = path.join(await mkdtemp(own.at("of one test ")), "certificate");
  });

  test("is for localhost and its two addresses, and for no authority", async () => {
    const certificate = new X509Certificate((await localhostCertificate(folder, now)).cert);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.ca).toBe(false);
  });

  test("is kept, so that the browser asks once", async () => {
    const first = await localhostCertificate(folder, now);
    expect(await localhostCertificate(folder, inDays(300))).toEqual(first);
  });

  test("is made anew in its last week, and where the files are damaged", async () => {
    const first = await localhostCertificate(folder, now);
    const second = await localhostCertificate(folder, inDays(360));
    expect(second.cert).not.toBe(first.cert);
    await writeFile(path.join(folder, "localhost.cert.pem"), "no certificate");
    expect((await localhostCertificate(folder, inDays(361))).cert).not.toBe(second.cert);
  });
});
