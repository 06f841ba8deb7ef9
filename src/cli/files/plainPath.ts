import { normalize, resolve, sep } from "node:path";

/** A path as one names it: ./报送/a.xlsx is 报送/a.xlsx, and so is what ends in a slash. */
export const plainPath = (path: string): string => {
  const plain = normalize(path);
  return plain.length > 1 && plain.endsWith(sep) ? plain.slice(0, -1) : plain;
};

/** Letters of either case, and letters with marks in one piece: systems of files differ in what they tell apart. */
const folded = (path: string): string => resolve(path).normalize("NFC").toLowerCase();

/** The one of several names that means the same file as a path, as far as that can be told without looking: as it is named, from the current folder, or else but for its case where only one does. */
export function sameNamed(path: string, names: Iterable<string>): string | undefined {
  const all = [...names];
  const [plain, whole, fold] = [plainPath(path), resolve(path), folded(path)];
  const same = all.find((name) => plainPath(name) === plain) ?? all.find((name) => resolve(name) === whole);
  if (same !== undefined) return same;
  const [alike, ...more] = all.filter((name) => folded(name) === fold);
  return more.length === 0 ? alike : undefined;
}
