import { claimsIn } from "./report";

test("what is not filled in contradicts nothing", () => {
  expect(claimsIn("行政许可36件，未作出行政处罚，行政事业性收费5元。", { heading: "（一）主动公开", tables: new Map() })).toEqual([]);
});
