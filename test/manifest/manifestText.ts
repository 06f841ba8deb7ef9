import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

export interface Resource {
  readonly kind: "Image" | "Url" | "ShortString" | "LongString";
  readonly id: string;
  readonly value: string;
  readonly element: Element;
}

/** A manifest's text as a document to ask: resources, references to them, and elements by their local name. */
export class ManifestText {
  readonly #document: Document;

  constructor(xml: string) {
    this.#document = new DOMParser().parseFromString(xml, "text/xml");
  }

  elements(name: string, within: Document | Element = this.#document): Element[] {
    return Array.from(within.getElementsByTagNameNS("*", name));
  }

  resources(): Resource[] {
    const entries = (kind: Resource["kind"], list: string, name: string): Resource[] =>
      this.elements(list).flatMap((parent) =>
        this.elements(name, parent).map((element) => ({
          kind,
          id: element.getAttribute("id") ?? "",
          value: element.getAttribute("DefaultValue") ?? "",
          element,
        })),
      );
    return [
      ...entries("Image", "Images", "Image"),
      ...entries("Url", "Urls", "Url"),
      ...entries("ShortString", "ShortStrings", "String"),
      ...entries("LongString", "LongStrings", "String"),
    ];
  }

  /** Every `resid` with the name of the element that holds it. */
  references(): { readonly by: string; readonly resid: string; readonly element: Element }[] {
    return this.elements("*").flatMap((element) => {
      const resid = element.getAttribute("resid");
      return resid === null ? [] : [{ by: element.localName ?? "", resid, element }];
    });
  }

  /** Every address that Excel may read from. */
  addresses(): string[] {
    const values = this.elements("*").map((element) => element.getAttribute("DefaultValue") ?? "");
    return [...values.filter((value) => /^[a-z]+:\/\//.test(value)), ...this.elements("AppDomain").map((each) => each.textContent ?? "")];
  }
}
