/** @jest-environment jsdom */
import { darknessOf } from "../../src/taskpane/darkness";

let systemIsDark = false;
const system = new EventTarget();

beforeEach(() => {
  systemIsDark = false;
  Object.assign(window, {
    matchMedia: () =>
      Object.assign(system, {
        get matches() {
          return systemIsDark;
        },
      }),
  });
});

test.each([
  ["#FFFFFF", false],
  ["#E6E6E6", false],
  ["#666666", false],
  ["#444444", true],
  ["#262626", true],
  ["#0a0a0a", true],
  ["262626", true],
  ["FFFFFF", false],
])("a theme of Office whose background is %s is dark: %s, whatever the system is", (bodyBackgroundColor, dark) => {
  systemIsDark = !dark;
  expect(darknessOf(() => ({ bodyBackgroundColor })).isDark()).toBe(dark);
});

test.each([undefined, {}, { bodyBackgroundColor: "" }, { bodyBackgroundColor: "white" }])("where Office says %j the pane is as the system", (theme) => {
  const { isDark } = darknessOf(() => theme);
  expect(isDark()).toBe(false);
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener: () => undefined }) });
  expect(darknessOf(() => theme).isDark()).toBe(true);
});

test("Office is asked again when a person comes back to the pane, until nobody listens", () => {
  let heard = 0;
  const end = darknessOf(() => undefined).subscribe(() => {
    heard += 1;
  });
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  document.documentElement.dispatchEvent(new Event("pointerenter"));
  system.dispatchEvent(new Event("change"));
  expect(heard).toBe(4);
  end();
  window.dispatchEvent(new Event("focus"));
  expect(heard).toBe(4);
});
