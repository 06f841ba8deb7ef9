import { accessSync, constants } from "node:fs";
import path from "node:path";

const linuxNames = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];

const macPrograms = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** The program of the Chrome, Edge or Chromium that is installed on this machine, if there is one. */
export function systemBrowser(): string | undefined {
  return candidates().find(isProgram);
}

function candidates(): string[] {
  if (process.platform === "darwin") return macPrograms;
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    return windowsPrograms.flatMap((program) => roots.map((root) => path.join(root, program)));
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
