import { ApiError } from "./apiError";
import type { ApiObject } from "./apiObject";
import type { Session } from "./session";
import type { Json, QueryInfo } from "./wire";

/** What is to be read of an object: by wire name, a value (null) or what is to be read of a linked object. */
type Selection = Map<string, Selection | null>;

/** The answer to a `load`: `{Name: "…", Format: {Fill: {Color: "…"}}}`, a collection as `{_Items: […]}`. */
export function answerQuery(object: ApiObject | null, { Select = [], Expand = [], Skip = 0, Top }: QueryInfo, session: Session): Json {
  if (!object) return null;
  const selection: Selection = new Map();
  for (const path of [...Select, ...Expand]) select(selection, path.split("/"));
  return read(object, selection, session, Skip, Top);
}

function select(selection: Selection, [first, ...rest]: readonly string[]): void {
  if (!first) return;
  const name = wireName(first);
  const inner = selection.get(name) ?? null;
  if (rest.length === 0) {
    if (!selection.has(name)) selection.set(name, null);
    return;
  }
  const next: Selection = inner ?? new Map<string, Selection | null>();
  select(next, rest);
  selection.set(name, next);
}

function read(object: ApiObject, selection: Selection, session: Session, skip = 0, top?: number): Json {
  if (object.isCollection) return readCollection(object, selection, session, skip, top);
  const wanted = wantsAll(selection) ? new Map(object.scalarNames.map((name) => [name, null])) : new Map<string, null>();
  const answer: Record<string, Json> = identity(object);
  for (const [name, inner] of new Map<string, Selection | null>([...wanted, ...selection])) {
    if (everything.has(name)) continue;
    if (object.hasScalar(name)) {
      answer[name] = object.get(name, session);
      continue;
    }
    const linked = object.link(name, session);
    answer[name] = linked ? read(linked, inner ?? new Map<string, null>(), session) : null;
  }
  return answer;
}

/** A collection passes what is asked of it on to its items, whether the add-in wrote "items/name" or "name". */
function readCollection(object: ApiObject, selection: Selection, session: Session, skip: number, top?: number): Json {
  const ofItems: Selection = new Map();
  const own: Record<string, Json> = {};
  for (const [name, inner] of selection) {
    if (name === "Items") for (const entry of inner ?? []) ofItems.set(...entry);
    else if (object.hasScalar(name)) own[name] = object.get(name, session);
    else ofItems.set(name, inner);
  }
  const items = object.items(session).slice(skip, top === undefined ? undefined : skip + top);
  return { ...own, _Items: items.map((item) => read(item, ofItems, session)) };
}

/** What `load()` without names asks for. */
const everything = new Set(["$all", "$none", "*"]);

function wantsAll(selection: Selection): boolean {
  return selection.size === 0 || selection.has("$all") || selection.has("*");
}

/** What lets the client name the object later on. */
export function identity(object: ApiObject): Record<string, Json> {
  const { id } = object;
  return id === undefined ? {} : { _Id: id };
}

function wireName(name: string): string {
  if (name === "") throw new ApiError("InvalidArgument", "an empty property name");
  return name.startsWith("$") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
