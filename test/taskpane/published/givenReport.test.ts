import { givenReport } from "../../../src/taskpane/published/givenReport";

/** What the clipboard holds. */
const clipboard = (data: Readonly<Record<string, string>>, files: readonly File[] = []): DataTransfer =>
  ({ getData: (type: string) => data[type] ?? "", files }) as unknown as DataTransfer;
const file = new File(["x"], "图.png");

test("markup goes before the picture that Word puts beside it, a file before plain text", () => {
  expect(givenReport(clipboard({ "text/html": "<p>一</p>", "text/plain": "一" }, [file]))).toEqual({ source: "粘贴的报告", html: "<p>一</p>" });
  expect(givenReport(clipboard({ "text/html": "<!-- StartFragment --><img src=x>&nbsp;", "text/plain": "" }, [file]))).toEqual({
    source: "图.png",
    file,
  });
  expect(givenReport(clipboard({ "text/plain": "图.png" }, [file]))).toMatchObject({ source: "图.png" });
});

test("plain text alone has lost its tables; a clipboard may hold nothing", () => {
  expect(givenReport(clipboard({ "text/plain": "一\t二" }))).toBe("onlyText");
  expect(givenReport(clipboard({ "text/plain": "\n " }))).toBe("nothing");
});
