import { officeAround } from "./hostFacts";

/**
 * Opens a page of the add-in's server in the person's own browser, by Office where it can; false where a plain link has to do it. On the web the client library has no such call,
 * whatever the host says of the requirement set.
 */
export function openInBrowser(address: string): boolean {
  const office = officeAround();
  const ui = office?.ui as Partial<Office.UI> | undefined;
  if (!ui?.openBrowserWindow || !office?.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  ui.openBrowserWindow(address);
  return true;
}
