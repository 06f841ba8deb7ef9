export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export const faults: Readonly<
  Record<"blank" | "folder" | "space" | "fullWidth" | "backslash" | "http" | "scheme" | "query" | "hash" | "user" | "port" | "file" | "unreadable", Sentence>
>;
export const remarks: Readonly<Record<"slash" | "local" | "ip" | "port" | "path", Sentence>>;
