import { ApiError } from "./apiError";
import { ApiObject, type Argument } from "./apiObject";
import { serviceNamed } from "./services";
import type { OpenSession } from "./openSession";
import { pathTypes, type ArgumentInfo, type BatchRequest, type Json, type ObjectPathInfo } from "./wire";

/**
 * The objects that a batch's paths mean. Each path is followed once; null is the null object, and whatever is reached through it
 * is null too.
 */
export class Paths {
  readonly #found = new Map<number, ApiObject | null>();
  readonly #referenceIds = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: ApiObject,
    private readonly session: OpenSession,
  ) {}

  resolve(id: number): ApiObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidRequest", `no object path ${id}`);
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** Keeps the path's object for later batches (`_KeepReference`). */
  keep(id: number, object: ApiObject): void {
    this.#referenceIds.set(id, this.session.keep(object));
  }

  referenceId(id: number): string | undefined {
    return this.#referenceIds.get(id);
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): Argument[] {
    return Arguments.map((value, index) => {
      const reference = ReferencedObjectPathIds[index];
      if (typeof reference === "number" && reference > 0) return this.resolve(reference);
      const references = Array.isArray(reference) ? (reference as readonly (number | null)[]) : [];
      const ids = references.filter((id): id is number => id !== null && id > 0);
      return ids.length > 0 ? ids.flatMap((id) => this.resolve(id) ?? []) : value;
    });
  }

  #follow(path: ObjectPathInfo): ApiObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.root;
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const kept = this.session.kept(path.Name);
        if (!kept) throw new ApiError("InvalidReference", path.Name);
        return kept;
      }
      case pathTypes.newObject:
        return serviceNamed(path.Name, this.session.services);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return parent.link(path.Name, this.session);
      case pathTypes.indexer:
        return parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null, this.session);
      case pathTypes.method:
        return asObject(parent.call(path.Name, this.arguments(path.ArgumentInfo), this.session), path);
      default:
        throw new ApiError("InvalidRequest", `object path of type ${path.ObjectPathType}`);
    }
  }
}

function asObject(result: ApiObject | Json | undefined, path: ObjectPathInfo): ApiObject | null {
  if (result instanceof ApiObject || result === null) return result;
  throw new ApiError("InvalidRequest", `${path.Name} gives no object`);
}
