import type { Language } from "../../src/language";
import { FileRefused } from "../../src/taskpane/files/fileRefused";
import { PublishedDesk } from "../../src/taskpane/published/publishedDesk";
import type { PublishedQuestion, PublishedWork } from "../../src/taskpane/published/publishedMessages";
import type { PublishedReader } from "../../src/taskpane/published/publishedReader";

/** Published reports read as the worker does it, in the test's own thread. Questions and answers are copied, as they are on their way to it. */
export function publishedInMemory(language: Language = "zh-CN"): PublishedReader {
  let desk = new PublishedDesk();
  async function ask<Kind extends keyof PublishedWork>(_kind: Kind, question: PublishedQuestion): Promise<PublishedWork[Kind]["answer"]> {
    const answer = structuredClone(await desk.answer(structuredClone(question)));
    if ("fault" in answer) throw new FileRefused(answer.fault);
    return answer.value;
  }
  return {
    read: (question) => ask("read", { kind: "read", language, question }),
    workbook: (question) => ask("workbook", { kind: "workbook", language, question }),
    close() {
      desk = new PublishedDesk();
    },
  };
}
