import type { BrowserContext } from "playwright-core";

/**
 * Lets Node fetch what the pages of `context` ask of our server. Chromium opens no TLS connection then, which it cannot on
 * a bare machine: for that its NSS wants the system's libsqlite3, the one library that the npm package does not carry.
 */
export async function fetchByNode(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${origin}/**`, async (route) => {
    await route.fulfill({ response: await route.fetch() });
  });
}
