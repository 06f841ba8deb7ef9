import type { Archive } from "./archive";
import { plainMarkup } from "./markup";
import { XlsxError } from "./xlsxError";

/**
 * What is cut out of the text of a part, which must keep nothing of the text itself: it is let go before the next part is inflated.
 * @throws XlsxError, which names the part where cutting fails
 */
export function cutPart<Result>(archive: Archive, part: string, cutOut: (xml: string) => Result): Result {
  const xml = new TextDecoder().decode(plainMarkup(part, archive.inflate(part)));
  try {
    return cutOut(xml);
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", [part], { cause });
  }
}
