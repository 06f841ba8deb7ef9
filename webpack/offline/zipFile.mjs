/** mammoth's door to zips (mammoth/lib/zipfile.js), by the library that the page has anyhow. mammoth only reads. */
import { fromByteArray } from "base64-js";
import { unzipSync } from "fflate";

export const openArrayBuffer = (bytes) =>
  new Promise((resolve) => {
    const parts = new Map(Object.entries(unzipSync(new Uint8Array(bytes))));
    resolve({
      exists: (name) => parts.has(name),
      read: (name, encoding) => Promise.resolve(inEncoding(parts.get(name), encoding)),
    });
  });

function inEncoding(bytes, encoding) {
  if (encoding === "base64") return fromByteArray(bytes);
  return encoding ? new TextDecoder(encoding).decode(bytes) : bytes;
}

export const splitPath = (path) => {
  const at = path.lastIndexOf("/");
  return at === -1 ? { dirname: "", basename: path } : { dirname: path.slice(0, at), basename: path.slice(at + 1) };
};

export const joinPath = (...paths) => {
  const named = paths.filter(Boolean);
  return named
    .slice(
      Math.max(
        0,
        named.findLastIndex((path) => path.startsWith("/")),
      ),
    )
    .join("/");
};
