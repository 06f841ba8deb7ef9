import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

/** A key and its certificate, both as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The self-signed certificate for https://localhost, made once and kept in `folder` so that a browser that was told to
 * accept it stays content. A certificate with less than a week to live, or an unreadable one, is made anew.
 */
export async function localhostCertificate(folder: string, now = new Date()): Promise<Certificate> {
  return (await readCertificate(folder, now)) ?? makeCertificate(folder, now);
}

async function readCertificate(folder: string, now: Date): Promise<Certificate | undefined> {
  try {
    const certificate = { key: await read(folder, "key"), cert: await read(folder, "cert") };
    const parsed = new X509Certificate(certificate.cert);
    const alive = Date.parse(parsed.validTo) - now.getTime() > 7 * day;
    return alive && parsed.checkHost("localhost") !== undefined ? certificate : undefined;
  } catch {
    return undefined;
  }
}

async function makeCertificate(folder: string, now: Date): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: now,
    notAfterDate: new Date(now.getTime() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "localhost.key.pem"), key, { mode: 0o600 });
  await writeFile(path.join(folder, "localhost.cert.pem"), cert);
  return { key, cert };
}

function read(folder: string, part: "key" | "cert"): Promise<string> {
  return readFile(path.join(folder, `localhost.${part}.pem`), "utf8");
}
