/**
 * One way to write something: a regular expression's text, in which `{concept}` stands for all spellings of another concept, `{clause 6}` for up to six
 * letters of the same clause and `{item 6}` for up to six of the same item of a list; and an example that has it.
 */
export type Spelling = readonly [written: string, example: string] | readonly [written: string, example: string, guard: Guard];

/** What must not stand right before or right behind a spelling, and an example in which it does, so that the spelling is not read there. */
export type Guard = { readonly unlike: string } & (Before | Behind);

interface Before {
  readonly notAfter: string;
  readonly notBefore?: string;
}

interface Behind {
  readonly notAfter?: string;
  readonly notBefore: string;
}

/** Concepts by their names, each with its spellings; of two that begin together the first one is read. */
export type Spellings = Readonly<Record<string, readonly Spelling[]>>;
