import { toApiError, ApiError } from "./apiError";
import { ApiObject } from "./apiObject";
import { workbookType } from "./objects/workbook";
import { Paths } from "./paths";
import { answerQuery, identity } from "./query";
import type { OpenSession } from "./openSession";
import { actionTypes, pathTypes, type ActionInfo, type BatchAnswer, type BatchRequest, type Json } from "./wire";

/**
 * Does what one `context.sync()` asks, in order. The first error ends the batch and names its action; what was done before it
 * stands, as in Excel (the calls of a batch are no transaction). All of it is one edit of the book by the add-in.
 */
export function answerBatch(request: BatchRequest, session: OpenSession): BatchAnswer {
  const { book } = session;
  if (book.cellInEdit && usesWorkbook(request)) return failed(new ApiError("InvalidOperationInCellEditMode"), 0, "", [], []);
  const paths = new Paths(request, ApiObject.of(workbookType, book), session);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  return book.edit("addin", () => {
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: perform(action, paths, session) });
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      } catch (error) {
        return failed(toApiError(error), index, locationOf(action, request), results, traces);
      }
    }
    return { Results: results, TraceIds: traces };
  });
}

/** Pane and ribbon are served even while a person types into a cell. */
function usesWorkbook({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType: type }) => type === pathTypes.root || type === pathTypes.reference);
}

function perform(action: ActionInfo, paths: Paths, session: OpenSession): Json {
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object ? instantiated(object, paths.referenceId(action.ObjectPathId)) : null;
    case actionTypes.query:
    case actionTypes.queryAsJson:
      return answerQuery(object, action.QueryInfo ?? {}, session);
  }
  if (!object) {
    if (action.ActionType === actionTypes.method) return { _IsNull: true };
    throw new ApiError("ItemNotFound", `${action.Name} of a null object`);
  }
  switch (action.ActionType) {
    case actionTypes.method: {
      if (action.Name === "_KeepReference") {
        paths.keep(action.ObjectPathId, object);
        return null;
      }
      const result = object.call(action.Name, paths.arguments(action.ArgumentInfo), session);
      return result instanceof ApiObject ? instantiated(result) : (result ?? null);
    }
    case actionTypes.setProperty:
      object.set(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null, session);
      return null;
    case actionTypes.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) object.set(name, value, session);
      return null;
    default:
      throw new ApiError("NotImplemented", `action of type ${action.ActionType}`);
  }
}

function instantiated(object: ApiObject, referenceId?: string): Json {
  return referenceId === undefined ? identity(object) : { ...identity(object), _ReferenceId: referenceId };
}

function failed(error: ApiError, index: number, location: string, Results: BatchAnswer["Results"], TraceIds: readonly number[]): BatchAnswer {
  const Error = { Code: error.code, Message: error.message, ActionIndex: index, Location: location, HttpStatusCode: 400 };
  return { Results, TraceIds, Error };
}

/** Where it went wrong, as Excel says it: "Range.values", "WorksheetCollection.getItem". */
function locationOf(action: ActionInfo, request: BatchRequest): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const names = [path?.Name, action.Name].filter(Boolean).map((name = "") => name.charAt(0).toLowerCase() + name.slice(1));
  return names.join(".");
}
