import type { Language } from "../../language";
import { XlsxError } from "../../xlsx";
import { offlineTexts } from "../texts";

/** Why a file cannot be opened, and what to do. */
export const describeFault = (error: unknown, language: Language): string =>
  error instanceof XlsxError ? error.sentence(language) : offlineTexts(language).trouble.notPicked;
