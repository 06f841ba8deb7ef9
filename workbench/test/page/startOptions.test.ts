import { excel2021, excel365 } from "../../src/doors";
import { paneExitOf } from "../../src/page/paneExit";
import { readStartOptions } from "../../src/page/startOptions";

test.each([
  ["", { emptyBook: false, profile: excel2021, language: "zh-CN" }],
  ["?book=empty&lang=en-US&profile=365", { emptyBook: true, profile: excel365, language: "en-US" }],
  ["?profile=Excel%202021&lang=fr", { emptyBook: false, profile: excel2021, language: "zh-CN" }],
  ["?profile=97", { emptyBook: false, profile: excel2021, language: "zh-CN" }],
])("the page's address %p", (query, options) => {
  expect(readStartOptions(query)).toEqual(options);
});

const notice = (...data: readonly unknown[]) =>
  JSON.stringify({ _messageType: 0, _actionType: 0, _actionName: "ContextActivationManager_notifyHost", _conversationId: "c", _data: ["app", ...data] });

test("leaving the pane by the keyboard is read from what the client tells", () => {
  expect(paneExitOf(notice(5))).toEqual({ to: "nextRegion", backwards: false });
  expect(paneExitOf(notice(14))).toEqual({ to: "nextRegion", backwards: true });
  expect(paneExitOf(notice(15))).toEqual({ to: "sheet" });
});

test("its focus, telemetry and other messages are no leaving", () => {
  expect(paneExitOf(notice(0))).toBeNull();
  expect(paneExitOf(JSON.stringify({ _actionName: "executeMethod", _data: [1, 15] }))).toBeNull();
  expect(paneExitOf({ any: "object" })).toBeNull();
});
