import type { XmlReader } from "../../ooxml";
import { eachChild, isOn, own, ownNumber } from "./children";
import { writtenNumber } from "./writtenNumbers";

/** How a level of a list is numbered. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** 「%1、」; "%1" stands for the number of the first level. */
  readonly text: string;
  /** The style whose paragraphs stand on it. */
  readonly style?: string;
  /** Whether numbers of levels above it are in digits. */
  readonly inDigits: boolean;
  readonly restarts: boolean;
}

type Levels = ReadonlyMap<number, ListLevel>;

/** A list as paragraphs name it: its numbering, and where it begins anew. */
interface List {
  readonly numbering: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly own: Levels;
}

/** Numbers that nobody typed, which Word counts: 「一、」「（二）」「1.」 before paragraphs that are items of lists. */
export class Lists {
  private readonly numberings = new Map<string, Levels>();
  private readonly lists = new Map<string, List>();
  /** For each numbering the numbers that were given last, by their levels. */
  private readonly given = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(reader: XmlReader | undefined) {
    if (!reader || reader.next() !== "start") return;
    eachChild(reader, (name) => {
      if (name === "abstractNum") this.numberings.set(own(reader, "abstractNumId") ?? "", readLevels(reader));
      else if (name === "num") this.lists.set(own(reader, "numId") ?? "", readList(reader));
    });
  }

  /** What stands before the next item of a list; "" where it has no number. */
  next(id: string, level: number | undefined, style: string | undefined): string {
    const list = this.lists.get(id);
    if (!list) return "";
    const levels = new Map([...(this.numberings.get(list.numbering) ?? []), ...list.own]);
    const at = level ?? [...levels].find(([, one]) => style !== undefined && one.style === style)?.[0] ?? 0;
    const own = levels.get(at);
    if (!own) return "";
    const numbers = this.given.get(list.numbering) ?? new Map<number, number>();
    this.given.set(list.numbering, numbers);
    const start = list.starts.get(at);
    const isNew = start !== undefined && !this.begun.has(`${id} ${at}`);
    this.begun.add(`${id} ${at}`);
    numbers.set(at, isNew ? start : (numbers.get(at) ?? own.start - 1) + 1);
    for (const below of numbers.keys()) if (below > at && levels.get(below)?.restarts !== false) numbers.delete(below);
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const upper = levels.get(Number(digit) - 1);
      const number = numbers.get(Number(digit) - 1) ?? upper?.start ?? 1;
      return writtenNumber(number, own.inDigits ? "decimal" : (upper?.format ?? "decimal"));
    });
  }
}

function readLevels(reader: XmlReader): Levels {
  const levels = new Map<number, ListLevel>();
  eachChild(reader, (name) => {
    if (name === "lvl") levels.set(ownNumber(reader, "ilvl") ?? 0, readLevel(reader));
  });
  return levels;
}

function readLevel(reader: XmlReader): ListLevel {
  const level: { -readonly [Key in keyof ListLevel]: ListLevel[Key] } = { start: 1, format: "decimal", text: "", inDigits: false, restarts: true };
  eachChild(reader, (name) => {
    const value = own(reader, "val") ?? "";
    if (name === "start") level.start = ownNumber(reader, "val") ?? 1;
    else if (name === "numFmt") level.format = value;
    else if (name === "lvlText") level.text = value;
    else if (name === "pStyle") level.style = value;
    else if (name === "isLgl") level.inDigits = isOn(reader);
    else if (name === "lvlRestart") level.restarts = value !== "0";
  });
  return level.format === "bullet" ? { ...level, text: "" } : level;
}

function readList(reader: XmlReader): List {
  let numbering = "";
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  eachChild(reader, (name) => {
    if (name === "abstractNumId") numbering = own(reader, "val") ?? "";
    if (name !== "lvlOverride") return;
    const at = ownNumber(reader, "ilvl") ?? 0;
    eachChild(reader, (part) => {
      if (part === "startOverride") starts.set(at, ownNumber(reader, "val") ?? 1);
      else if (part === "lvl") levels.set(at, readLevel(reader));
    });
  });
  return { numbering, starts, own: levels };
}
