/** Why a file could not be read or written. */
export type FileErrorCode = SystemFault | "special" | "companion" | "tooLarge" | "exists" | "open" | "input" | "noFolder" | "unreadable" | "unwritable";

type SystemFault = (typeof codes)[keyof typeof codes];

/** The system's names for what went wrong (errno). */
const codes = {
  ENOENT: "absent",
  ENOTDIR: "absent",
  EISDIR: "folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
  EBUSY: "busy",
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "readOnly",
  ENAMETOOLONG: "nameTooLong",
} as const;

/** A file that could not be read or written; the system's own error stands in `cause`. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(`File: ${code}`, options);
  }
}

/** An error of the system as one about a file. */
export function fileError(cause: unknown, otherwise: "unreadable" | "unwritable"): FileError {
  const { code = "" } = cause as NodeJS.ErrnoException;
  return new FileError(Object.hasOwn(codes, code) ? codes[code as keyof typeof codes] : otherwise, { cause });
}
