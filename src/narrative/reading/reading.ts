import type { Passage } from "../passage";
import { bracketsOf, type Brackets } from "./brackets";
import { saidIn, type Said } from "./said";
import { topicsOf, type Topic } from "./topic";

/** A passage as the claims look at it: what each of them asks for is read once. */
export interface Reading {
  readonly passage: Passage;
  /** Its numbers with what stands around them, in their order. */
  readonly said: readonly Said[];
  readonly brackets: Brackets;
  /** What the text speaks of at a place. */
  readonly topicAt: (place: number) => Topic | undefined;
}

/** Reads a passage. */
export function readPassage(passage: Passage): Reading {
  const reading = known.get(passage) ?? readAnew(passage);
  known.set(passage, reading);
  return reading;
}

/** A passage does not change, and claims, evidence for the tables and running totals all ask. */
const known = new WeakMap<Passage, Reading>();

function readAnew(passage: Passage): Reading {
  const brackets = bracketsOf(passage.text);
  const topicAt = topicsOf(passage, brackets);
  return { passage, said: saidIn(passage, brackets, topicAt), brackets, topicAt };
}
