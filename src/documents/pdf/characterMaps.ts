/** What the library asks for. */
interface Asked {
  readonly kind: string;
  readonly filename: string;
}

/**
 * Gives the library the tables of Chinese characters that PDFs of Word and WPS name without bringing them along. They come with the program and are loaded when
 * the first PDF asks for one.
 */
export class CharacterMaps {
  async fetch({ kind, filename }: Asked): Promise<Uint8Array> {
    const { default: maps } = await import("./characterMaps.json");
    const map = kind === "cMapUrl" ? new Map(Object.entries(maps)).get(filename.replace(/\.bcmap$/u, "")) : undefined;
    if (map === undefined) throw new Error(`No table of characters: ${filename}`);
    return Uint8Array.from(atob(map), (letter) => letter.charCodeAt(0));
  }
}
