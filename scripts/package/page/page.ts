/** The script of 配置.html: reads the address as it is typed, says what is wrong with it, and saves the manifest for it. */
import { manifestFor } from "../../../webpack/address/manifestFor.mjs";
import { readAddress } from "../../../webpack/address/readAddress.mjs";
import type { Sentence } from "../../../webpack/address/sentences.mjs";

/** The add-in's manifest, put in by the build of this page. */
declare const MANIFEST: string;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page lacks #${id}`);
  return found;
}

const input = element("address") as HTMLInputElement;
const said = element("said");
let saved: string | undefined;

function say(kind: "fault" | "remark" | "done", { zh, en }: Sentence): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.className = kind;
  const english = document.createElement("span");
  english.lang = "en";
  english.textContent = en;
  paragraph.append(`${zh} `, english);
  said.append(paragraph);
  return paragraph;
}

/** What is said of the address; gives it where it can be one. */
function judge(): string | undefined {
  said.replaceChildren();
  const read = readAddress(input.value);
  const isWrong = "fault" in read;
  input.setAttribute("aria-invalid", String(isWrong));
  if (isWrong) {
    say("fault", read.fault);
    return undefined;
  }
  for (const remark of read.remarks) say("remark", remark);
  return read.address;
}

function save(address: string): void {
  if (saved !== undefined) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(new Blob([manifestFor(MANIFEST, address)], { type: "application/xml" }));
  const done = say("done", {
    zh: `已按 ${address} 做好 manifest.xml。请先在浏览器里打开 ${address}taskpane.html ，看到“请在 Excel 里打开年报助手”，再发给各单位。没有保存到的，点：`,
    en: "If the file was not saved, click:",
  });
  const link = document.createElement("a");
  link.href = saved;
  link.download = "manifest.xml";
  link.textContent = "manifest.xml";
  done.append(" ", link);
  link.click();
}

element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const address = judge();
  if (address === undefined) input.focus();
  else save(address);
});
input.addEventListener("change", () => {
  if (input.value.trim() !== "") judge();
});
