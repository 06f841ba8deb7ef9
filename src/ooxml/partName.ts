/** A name of a part with its characters by number resolved; one in which they make no character stays as it is. */
export function decodedName(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * What two names of one part have in common: some writers give characters by their numbers in the list of parts too, or a slash in front, and names
 * of parts differ by more than case (ECMA-376 part 2, 6.2.2.3).
 */
export const partKey = (name: string): string => decodedName(name.startsWith("/") ? name.slice(1) : name).toLowerCase();
