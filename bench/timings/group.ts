/** Tasks that are measured side by side under one title; the first is what the others are compared with. */
export interface Group {
  readonly title: string;
  readonly tasks: Readonly<Record<string, () => unknown>>;
}
