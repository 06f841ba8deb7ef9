import { useEffect, useMemo, useState } from "react";
import { readManifest, type AddinManifest } from "../ribbon/manifestRibbon";
import type { Language } from "./words";

/** The add-in is served one folder above the workbench's page. */
const address = "../manifest.xml";

/** The add-in's manifest as the server of the page gives it, in one language; null until it is there, or when it cannot be read. */
export function useManifest(language: Language, onError: (error: Error) => void): AddinManifest | null {
  const [xml, setXml] = useState<string | null>(null);
  useEffect(() => {
    fetch(address)
      .then(async (response) => {
        if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
        setXml(await response.text());
      })
      .catch((error: unknown) => {
        onError(error instanceof Error ? error : new Error(String(error)));
      });
  }, [onError]);
  return useMemo(() => (xml === null ? null : readManifest(xml, language)), [xml, language]);
}
