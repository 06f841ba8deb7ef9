import type { Language } from "../../language";
import { editionInForce, editions } from "../../statute";
import { supportTexts } from "../texts/supportTexts";
import { browserName } from "./browserName";
import { buildName, version } from "./buildName";
import { canStore } from "./canStore";
import { hostFacts } from "./hostFacts";

/** What is told of one thing. */
export interface SupportLine {
  readonly label: string;
  readonly value: string;
}

/** What an administrator needs to know of the pane and the machine to help; nothing of the workbook. */
export async function supportLines(language: Language): Promise<SupportLine[]> {
  const texts = supportTexts(language);
  const host = hostFacts();
  const build = buildName();
  const { userAgent, languages } = navigator;
  const address = new URL(location.href);
  return [
    { label: texts.version, value: build === undefined ? version : texts.build(version, build) },
    { label: texts.form, value: texts.formInForce(editionInForce.notice, editions.map(({ id }) => id).join(", ")) },
    { label: texts.host, value: host ? `${host.name} (${host.platform})` : texts.noHost },
    ...(host ? [{ label: texts.sets, value: host.sets.join(", ") }] : []),
    { label: texts.browser, value: browserName(userAgent, host?.platform) ?? texts.unknownBrowser(userAgent) },
    { label: texts.languages, value: [...(host ? [`Office ${host.language}`] : []), ...languages].join(", ") },
    // Excel on the web writes into it whom the pane talks to.
    { label: texts.address, value: `${address.origin === "null" ? address.protocol : address.origin}${address.pathname}` },
    { label: texts.size, value: `${innerWidth} × ${innerHeight} @ ${devicePixelRatio}` },
    { label: texts.storage, value: (await canStore()) ? texts.stored : texts.notStored },
  ];
}
