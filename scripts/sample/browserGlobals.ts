import { JSDOM } from "jsdom";

/**
 * Gives a Node process those globals of a page that Microsoft's client library asks for when it is loaded. Its global scope is
 * its window, as in a page. Under jest's jsdom all of it is there already.
 */
export function supplyBrowserGlobals(): void {
  const { window: page } = new JSDOM("", { url: "https://localhost:3000/" });
  const { document, navigator, location, sessionStorage, localStorage } = page;
  const globals = { window: globalThis, document, navigator, location, sessionStorage, localStorage };
  for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
