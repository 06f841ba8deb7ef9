import fc from "fast-check";
import { exampleAddress, readAddress } from "../../../webpack/address/readAddress.mjs";
import { faults, remarks } from "../../../webpack/address/sentences.mjs";
import { runs } from "../../runs";

type Fault = keyof typeof faults;
type Remark = keyof typeof remarks;

describe("the address of the add-in's folder, as a person types it", () => {
  test.each<[string, Fault]>([
    ["", "blank"],
    ["   ", "blank"],
    ["http://bangong.example.gov.cn/nianbao/", "http"],
    ["HTTP://bangong.example.gov.cn/", "http"],
    ["bangong.example.gov.cn/nianbao/", "scheme"],
    ["ftp://bangong.example.gov.cn/", "scheme"],
    ["https:bangong.example.gov.cn", "scheme"],
    ["https:///nianbao/", "scheme"],
    ["https://bangong.example.gov.cn/nian bao/", "space"],
    ["https://bangong.example.gov.cn /nianbao/", "space"],
    ["https://bangong.example.gov.cn/\u3000nianbao/", "space"],
    ["https：//bangong.example.gov.cn/", "fullWidth"],
    ["https://bangong。example。gov。cn/", "fullWidth"],
    ["\\\\fuwuqi\\nianbao", "folder"],
    ["D:\\nianbao\\", "folder"],
    ["file:///D:/nianbao/", "folder"],
    ["https://bangong.example.gov.cn\\nianbao\\", "backslash"],
    ["https:\\\\bangong.example.gov.cn", "backslash"],
    ["https://bangong.example.gov.cn/nianbao/?v=1", "query"],
    ["https://bangong.example.gov.cn/nianbao/?", "query"],
    ["https://bangong.example.gov.cn/nianbao/#top", "hash"],
    ["https://bangong.example.gov.cn/#", "hash"],
    ["https://admin:secret@bangong.example.gov.cn/", "user"],
    ["https://@bangong.example.gov.cn/", "user"],
    ["https://bangong.example.gov.cn:0/", "port"],
    ["https://bangong.example.gov.cn:65536/", "port"],
    ["https://bangong.example.gov.cn:99999999", "port"],
    ["https://bangong.example.gov.cn:abc/", "unreadable"],
    ["https://2025/", "unreadable"],
    ["https://10.1/", "unreadable"],
    ["https://10.0.0.999/", "unreadable"],
    ["https://a<b/", "unreadable"],
    ["https://bangong.example.gov.cn/nianbao/taskpane.html", "file"],
    ["https://bangong.example.gov.cn/manifest.XML", "file"],
  ])("%s is refused", (typed, fault) => {
    expect(readAddress(typed)).toEqual({ fault: faults[fault] });
  });

  test.each<[string, string, readonly Remark[]]>([
    [exampleAddress, exampleAddress, []],
    [" https://bangong.example.gov.cn/ \n", "https://bangong.example.gov.cn/", []],
    ["https://bangong.example.gov.cn", "https://bangong.example.gov.cn/", []],
    ["https://bangong.example.gov.cn/nianbao", exampleAddress, ["slash"]],
    ["HTTPS://Bangong.Example.gov.cn/Nianbao/", "https://bangong.example.gov.cn/Nianbao/", []],
    ["https://bangong.example.gov.cn:443/", "https://bangong.example.gov.cn/", []],
    ["https://bangong.example.gov.cn:8443/", "https://bangong.example.gov.cn:8443/", ["port"]],
    ["https://10.20.30.40/nianbao", "https://10.20.30.40/nianbao/", ["slash", "ip"]],
    ["https://[fd00::1]/", "https://[fd00::1]/", ["ip"]],
    ["https://localhost:3000/", "https://localhost:3000/", ["local", "port"]],
    ["https://127.0.0.1/", "https://127.0.0.1/", ["local"]],
    ["https://oa/", "https://oa/", []],
    ["https://oa/年报/", "https://oa/%E5%B9%B4%E6%8A%A5/", ["path"]],
    ["https://oa/a/../b/", "https://oa/b/", []],
  ])("%s is %s", (typed, address, said) => {
    expect(readAddress(typed)).toEqual({ address, remarks: said.map((remark) => remarks[remark]) });
  });

  test("whatever is typed, it is refused with a sentence, or the address is one of https with a slash at its end that reads as itself", () => {
    const parts = fc.constantFrom(
      "https://",
      "http:",
      "//",
      "\\",
      "oa.gov.cn",
      "10.0.0.1",
      ":8443",
      ":",
      "/",
      "nianbao",
      "?",
      "#",
      "@",
      " ",
      "。",
      "..",
      "a.html",
      "[::1]",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.array(parts).map((list) => list.join("")),
        ),
        (typed) => {
          const read = readAddress(typed);
          if ("fault" in read) {
            expect(Object.values(faults)).toContain(read.fault);
            return;
          }
          const { protocol, search, hash, username, href } = new URL(read.address);
          expect([protocol, search, hash, username, href]).toEqual(["https:", "", "", "", read.address]);
          expect(read.address.endsWith("/")).toBe(true);
          const again = readAddress(read.address);
          expect("fault" in again ? again : again.address).toBe(read.address);
        },
      ),
      { numRuns: runs(5_000, 300) },
    );
  });
});
