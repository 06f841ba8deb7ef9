/** @jest-environment jsdom */
import { keepFocus } from "../../../src/taskpane/components/frame/keepFocus";
import { moveFocus } from "../../../src/taskpane/components/frame/moveFocus";

let hasKeyboard = true;
let end: () => void;

beforeEach(() => {
  hasKeyboard = true;
  jest.spyOn(document, "hasFocus").mockImplementation(() => hasKeyboard);
  document.body.innerHTML =
    '<div id="root"><section><div id="done"></div><ul><li><button id="a">a</button><button>a2</button></li><li><button id="b">b</button></li></ul><button id="after">after</button></section></div>';
  end = keepFocus(element("root"));
});

afterEach(() => {
  end();
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

/** What has the keyboard once the observer has been told. */
async function active(): Promise<string | undefined> {
  await Promise.resolve();
  return document.activeElement?.id;
}

const take = (id: string): void => {
  element(id).closest("li")?.remove();
};

test("what follows in the place of an element that is taken away has the keyboard; after the last one what stands before", async () => {
  element("a").focus();
  take("a");
  expect(await active()).toBe("b");
  element("b").closest("ul")?.insertAdjacentHTML("afterbegin", '<li><button id="c">c</button></li>');
  await active();
  take("b");
  expect(await active()).toBe("c");
});

test("once nothing of the list is left, the outcome has the keyboard, else what follows", async () => {
  element("b").focus();
  element("done").setAttribute("data-outcome", "");
  element("done").tabIndex = -1;
  document.querySelector("ul")?.remove();
  expect(await active()).toBe("done");
});

test("with the keyboard in the sheet nothing is focused, by no way", async () => {
  element("a").focus();
  hasKeyboard = false;
  window.dispatchEvent(new Event("blur"));
  expect(document.activeElement).toBe(document.body);
  const focus = jest.spyOn(HTMLElement.prototype, "focus");
  take("a");
  await active();
  moveFocus(element("after"));
  expect(focus).not.toHaveBeenCalled();
  hasKeyboard = true;
  window.dispatchEvent(new Event("focus"));
  expect(await active()).toBe("b");
});

test("nothing takes the keyboard out of a field in which somebody types", () => {
  document.body.insertAdjacentHTML("beforeend", '<textarea id="field"></textarea>');
  element("field").focus();
  moveFocus(element("a"));
  expect(document.activeElement?.id).toBe("field");
});

test("who has left an element on purpose is not taken back when it goes", async () => {
  element("a").focus();
  element("a").blur();
  await active();
  take("a");
  expect(await active()).toBe("");
});
