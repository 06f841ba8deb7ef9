import { readFileSync } from "node:fs";

/** Loads Microsoft's office.js into the page of the test, as its script tag does; there is no host behind it. */
export function loadOffice(): void {
  const tag = document.createElement("script");
  tag.src = "https://localhost/office-js/office.debug.js";
  document.head.append(tag);
  const code = document.createElement("script");
  code.textContent = readFileSync(require.resolve("@microsoft/office-js/dist/office.debug.js"), "utf8");
  document.head.append(code);
}
