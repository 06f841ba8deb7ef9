import { ApiError } from "./apiError";
import type { Session } from "./session";
import type { Json } from "./wire";

/** An argument of a call: JSON, or an object that the client holds. */
export type Argument = Json | ApiObject | readonly ApiObject[];

/** A property that is a value. Without `set` it is read-only. */
export interface Scalar<Target> {
  readonly get: (target: Target, session: Session) => Json;
  readonly set?: (target: Target, value: Json, session: Session) => void;
}

/** One class of the object model, by the names that go over the wire. */
export interface ApiType<Target> {
  readonly name: string;
  /** The ExcelApi version of members that came after 1.14 (Excel 2021). */
  readonly since?: Readonly<Record<string, number>>;
  /** What the client may name the object by in its collection. */
  readonly id?: (target: Target) => string | number;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that are objects; null for the null object. */
  readonly links?: Readonly<Record<string, (target: Target, session: Session) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly Argument[], session: Session) => ApiObject | Json | undefined>>;
  /** The members of a collection, in order. */
  readonly items?: (target: Target, session: Session) => readonly ApiObject[];
  /** The member of a collection by its key; null where there is none. */
  readonly item?: (target: Target, key: Json, session: Session) => ApiObject | null;
}

/** An object of the model in a request: its class bound to what it stands for. */
export class ApiObject {
  readonly typeName: string;
  readonly scalarNames: readonly string[];
  readonly isCollection: boolean;

  private constructor(
    private readonly type: ApiType<unknown>,
    readonly target: unknown,
  ) {
    this.typeName = type.name;
    this.scalarNames = Object.keys(type.scalars ?? {});
    this.isCollection = type.items !== undefined;
  }

  static of<Target>(type: ApiType<Target>, target: Target): ApiObject {
    return new ApiObject(type as ApiType<unknown>, target);
  }

  get id(): string | number | undefined {
    return this.type.id?.(this.target);
  }

  hasScalar(name: string): boolean {
    return own(this.type.scalars, name) !== undefined;
  }

  get(name: string, session: Session): Json {
    return this.#need(own(this.type.scalars, name), name).get(this.target, session);
  }

  set(name: string, value: Json, session: Session): void {
    const scalar = this.#need(own(this.type.scalars, name), name);
    if (!scalar.set) throw new ApiError("InvalidOperation", `${this.typeName}.${name} is read-only`);
    scalar.set(this.target, value, session);
  }

  link(name: string, session: Session): ApiObject | null {
    return this.#need(own(this.type.links, name), name)(this.target, session);
  }

  call(name: string, args: readonly Argument[], session: Session): ApiObject | Json | undefined {
    const since = own(this.type.since, name);
    if (since !== undefined && since > session.excelApi) throw new ApiError("ApiNotFound", `${this.typeName}.${name}`);
    return this.#need(own(this.type.methods, name), name)(this.target, args, session);
  }

  items(session: Session): readonly ApiObject[] {
    return this.#need(this.type.items, "items")(this.target, session);
  }

  /** Throws `ItemNotFound`. */
  item(key: Json, session: Session): ApiObject {
    const found = this.#need(this.type.item, "getItem")(this.target, key, session);
    if (!found) throw new ApiError("ItemNotFound", `${this.typeName}: ${JSON.stringify(key)}`);
    return found;
  }

  /** A member that the model has not: the client knows it, so it is a part of Excel that is not built here. */
  #need<Member>(member: Member | undefined, name: string): Member {
    if (member === undefined) throw new ApiError("NotImplemented", `${this.typeName}.${name}`);
    return member;
  }
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
