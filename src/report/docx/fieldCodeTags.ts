import { decodedAddress, tagsIn } from "./labelTags";

const TOKEN = /<[^<>]*>|[^<]+/gu;

/** A tag in the code of a field: what stands between its braces, and where the code begins. */
interface CodeTag<Place> {
  readonly raw: string;
  readonly place: Place;
}

/** Finds the tags in codes of fields, which Word cuts into runs as it likes, while an entry is read piece by piece. */
export class FieldCodeTags<Place> {
  private code = "";
  private isCode = false;

  private place: Place;

  /** @param here the place of the piece that is read */
  constructor(
    private readonly isName: (written: string) => boolean,
    private readonly here: () => Place,
  ) {
    this.place = here();
  }

  /** Reads the next piece, and gives the tags of a code that ends in it. */
  read(xml: string): CodeTag<Place>[] {
    if (!this.isCode && !/instrText|fldChar/u.test(xml)) return [];
    return Array.from(xml.matchAll(TOKEN)).flatMap(([token]) => {
      const [, closing, name] = /^<(\/?)(?:[^\s<>/:]*:)?([^\s<>/:]*)/u.exec(token) ?? [];
      if (name === undefined && this.isCode) {
        if (this.code === "") this.place = this.here();
        this.code += token;
      }
      if (name === "instrText") this.isCode = closing === "" && !token.endsWith("/>");
      return name === "fldChar" ? this.end() : [];
    });
  }

  /** The tags of a code that nothing ends. */
  end(): CodeTag<Place>[] {
    const { code, place } = this;
    this.code = "";
    return tagsIn(decodedAddress(code), this.isName).map(({ raw }) => ({ raw, place }));
  }
}
