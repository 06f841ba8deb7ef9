/** @jest-environment jsdom */
import { deliveryFor } from "../../../src/taskpane/delivery";

const file = { fileName: "某镇2025年政府信息公开工作年度报告.docx", document: new Uint8Array([80, 75, 3, 4]) };

/** jsdom has no blob addresses: what was made and what was given back, in their order. */
let addresses: { readonly live: Set<string>; readonly blobs: Blob[] };

beforeEach(() => {
  addresses = { live: new Set(), blobs: [] };
  URL.createObjectURL = (blob) => {
    addresses.blobs.push(blob as Blob);
    const address = `blob:${addresses.blobs.length}`;
    addresses.live.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    addresses.live.delete(address);
  };
});

test("Windows and the web download the file by its name; its address stays valid until the next report", async () => {
  const clicked: (readonly [href: string, name: string])[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download]);
  });
  const delivery = deliveryFor("OfficeOnline");
  expect(await delivery.deliver(file)).toEqual({ kind: "download", fileName: file.fileName, url: "blob:1" });
  expect([...addresses.live]).toEqual(["blob:1"]);
  await delivery.deliver(file);
  expect(clicked).toEqual([
    ["blob:1", file.fileName],
    ["blob:2", file.fileName],
  ]);
  expect([...addresses.live]).toEqual(["blob:2"]);
  expect(addresses.blobs[0]?.type).toMatch(/wordprocessingml/u);
  expect(addresses.blobs[0]?.size).toBe(4);
  expect(document.querySelectorAll("a")).toHaveLength(0);
  click.mockRestore();
});

test("the Mac's desktop Excel starts no download", async () => {
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click");
  await expect(deliveryFor("Mac").deliver(file)).rejects.toThrow();
  expect(click).not.toHaveBeenCalled();
  expect(addresses.blobs).toEqual([]);
  click.mockRestore();
});
