import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";

/** A piece of a script, and the source that it was made of. */
interface SourcePart {
  readonly source: string;
  readonly text: string;
}

/** A script cut where its source map says that something of another place begins. */
export function partsOf(code: string, map: string): SourcePart[] {
  const lines = code.split("\n");
  const cuts: { readonly line: number; readonly column: number; readonly source: string | null }[] = [];
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => cuts.push({ line: generatedLine - 1, column: generatedColumn, source }));
  return cuts.map(({ line, column, source }, index) => {
    const next = cuts[index + 1];
    return { source: source ?? "", text: (lines[line] ?? "").slice(column, next?.line === line ? next.column : undefined) };
  });
}

/** Whose a source is: a package, a room of src/, or webpack. */
export function ownerOf(source: string): string {
  const inside = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1];
  if (inside !== undefined) return inside;
  const room = /\/src\/([^/]+)\//u.exec(source)?.[1];
  return room === undefined ? "webpack" : `src/${room}`;
}
