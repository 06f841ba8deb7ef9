/** @jest-environment jsdom */
import { documentSaverFor, NoDownload, workbookSaverFor } from "../../../src/taskpane/delivery";

const file = { fileName: "某镇2025年政府信息公开年报数据.xlsx", content: new Uint8Array([80, 75, 3, 4]) };
let clicked: (readonly [href: string, name: string])[];

beforeEach(() => {
  clicked = [];
  URL.createObjectURL = () => "blob:workbook";
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download]);
  });
});

test("Windows and the web download the workbook by its name", async () => {
  expect(await workbookSaverFor("PC")(file)).toEqual({ url: "blob:workbook" });
  expect(clicked).toEqual([["blob:workbook", file.fileName]]);
});

test("a template is downloaded as a Word document, and the address of the one before is given up", async () => {
  const revoked = jest.fn();
  URL.revokeObjectURL = revoked;
  const blobs = jest.spyOn(URL, "createObjectURL");
  const save = documentSaverFor("OfficeOnline");
  await save({ ...file, fileName: "样式.docx" });
  await save({ ...file, fileName: "样式.docx" });
  expect(blobs.mock.calls.map(([blob]) => blob instanceof Blob && blob.type)).toEqual(
    Array(2).fill("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  );
  expect(revoked.mock.calls).toEqual([["blob:workbook"]]);
});

test("the Mac, which ignores downloads, says so rather than that the workbook is ready", async () => {
  await expect(workbookSaverFor("Mac")(file)).rejects.toThrow(NoDownload);
  await expect(documentSaverFor("Mac")(file)).rejects.toThrow(NoDownload);
  expect(clicked).toEqual([]);
});
