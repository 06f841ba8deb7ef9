import type { Sentence } from "./sentences.mjs";

export const exampleAddress: string;
export function readAddress(text: string): { readonly address: string; readonly remarks: readonly Sentence[] } | { readonly fault: Sentence };
