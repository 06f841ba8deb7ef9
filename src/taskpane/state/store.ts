/** A state outside React, so that the ribbon's commands and the pane share it; fits `useSyncExternalStore`. */
export interface Store<State, Event> {
  readonly getState: () => State;
  readonly dispatch: (event: Event) => void;
  /** Calls back after every change; returns the end of the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store whose state changes by the reducer alone. */
export function createStore<State, Event>(reducer: (state: State, event: Event) => State, initial: State): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(event) {
      state = reducer(state, event);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
