import type { Book } from "../engine";
import type { Profile } from "./profiles";

/** What office.js asks first: who the host is, in which language, what it can do, and the document's settings. */
export function appContext(book: Book, profile: Profile, appId: string, locale: string, origin: string): Record<string, unknown> {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: book.locale,
    _docUrl: `${origin}/${encodeURIComponent(book.name)}`,
    _clientMode: 0,
    _settings: [...book.settings],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: appId,
    _requirementMatrix: JSON.stringify(profile.requirementSets),
    _appDomains: [origin],
    _initialDisplayMode: 0,
    _hostFullVersion: "16.0.14332.20000",
  };
}
