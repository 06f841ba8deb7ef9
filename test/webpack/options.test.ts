import { execFileSync } from "node:child_process";

/** What Node says when the build reads these choices: a module of the build does not load in jest's own. */
function read(env: Readonly<Record<string, unknown>>): unknown {
  const script = `import { readOptions } from "./webpack/options.mjs";
    try { console.log(JSON.stringify(readOptions(${JSON.stringify(env)}))); } catch (error) { console.log(JSON.stringify(error.stack)); }`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

test("the build takes a server with a path, and Excel on the developer's own machine where none is named", () => {
  expect(read({ origin: "https://bangong.example.gov.cn/nianbao" })).toEqual({
    address: "https://bangong.example.gov.cn/nianbao/",
    office: "self",
    workbench: false,
  });
  expect(read({ office: "cdn", workbench: true })).toEqual({ address: "https://localhost:3000/", office: "cdn", workbench: true });
});

test.each([
  [
    { origin: "http://bangong.example.gov.cn/" },
    /^--env origin=http:\/\/bangong\.example\.gov\.cn\/: Excel 只从 https .* Excel opens add-ins from https only/u,
  ],
  [{ origin: true }, /^--env origin=true: 网址要以 https:\/\/ 开头/u],
  [{ office: "elsewhere" }, /^--env office=elsewhere: choose one of self, cdn, 21vianet$/u],
])("%j is refused in one line", (env, sentence) => {
  expect(read(env)).toMatch(sentence);
});
