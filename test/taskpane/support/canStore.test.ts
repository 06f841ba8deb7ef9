/** @jest-environment node */
import { IDBFactory } from "fake-indexeddb";
import { canStore } from "../../../src/taskpane/support/canStore";

const world = globalThis as { indexedDB?: unknown };

afterEach(() => {
  delete world.indexedDB;
});

test("a browser that stores something is told so, and nothing of the try is left", async () => {
  const factory = new IDBFactory();
  world.indexedDB = factory;
  expect(await canStore()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await factory.databases()).toEqual([]);
});

test("one without a storage stores nothing", async () => {
  expect(await canStore()).toBe(false);
});

test("one that refuses when asked stores nothing", async () => {
  world.indexedDB = {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  };
  expect(await canStore()).toBe(false);
});

test("one that fails later stores nothing", async () => {
  world.indexedDB = {
    open: () => {
      const request: { onerror?: () => void } = {};
      setTimeout(() => request.onerror?.(), 5);
      return request;
    },
  };
  expect(await canStore()).toBe(false);
});

test("one that never answers stores nothing, and is not waited for", async () => {
  jest.useFakeTimers();
  try {
    world.indexedDB = { open: () => ({}) };
    const asked = canStore();
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await asked).toBe(false);
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});
