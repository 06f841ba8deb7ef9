import type { Parts } from "../../../scripts/package/targets";
import { manifestFor } from "../../../webpack/address/manifestFor.mjs";
import { readFileSync } from "node:fs";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

/** Small parts of a package, with the add-in's own manifest for an address. */
export function smallParts(address: string): Parts {
  const addin = {
    "taskpane.html": "窗格",
    "manifest.xml": manifestFor(readFileSync("manifest.xml", "utf8"), address),
    "help/index.html": "使用指南",
    "help/images/a.png": "图",
    "licences.txt": "许可",
    "年报助手脱机版.html": "<html>",
    "licences-offline.txt": "脱机版的许可",
  };
  const command = { "nianbao.mjs": "#!", "12.cjs": "1", "12.cjs.code": "V8", "sources.json": "{}", "licences.txt": "命令的许可" };
  const files = (list: object) => new Map(Object.entries(list as Record<string, string>).map(([file, content]) => [file, bytes(content)]));
  return {
    addin: files(addin),
    command: files(command),
    printed: files({ "使用指南.pdf": "%PDF" }),
    sample: bytes("xlsx"),
    configurePage: "<html>",
    configureScript: "#!/bin/sh",
    nginx: "server { }",
    iis: "<configuration/>",
  };
}
