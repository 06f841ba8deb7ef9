/** What keeps a package, or a part of it, from being read. */
export type PackageFault =
  /** Its end, with the list of its parts, is missing. */
  | "incomplete"
  | "tooManyParts"
  /** The part that is named is under a password of the zip. */
  | "zipPassword"
  /** The part that is named is packed by another method than those of Office packages. */
  | "compression"
  /** The part that is named is broken off, changed, not there, or there twice. */
  | "damaged";

/** Stands for a package's list of its parts. */
export const DIRECTORY = "zip";

/** A package that cannot be read. Rooms that know what it should be say so in their own words. */
export class PackageError extends Error {
  override readonly name = "PackageError";

  /** @param part the part at fault; `DIRECTORY` for the list of them */
  constructor(
    readonly fault: PackageFault,
    readonly part: string,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${part}`, options);
  }
}
