import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

/** Licences that let us pass a package on within our scripts, whose text has to come along. */
const admitted = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "MIT-0", "MPL-2.0", "Zlib", "CC0-1.0"]);

/** The file of the licences, unless a build names another. */
const licencesFile = "licences.txt";

/** Adobe's tables of characters, which are data of ours (src/documents/pdf/characterMaps.json). */
export const characterMaps = { folder: path.resolve("node_modules/pdfjs-dist/cmaps"), what: "src/documents/pdf/characterMaps.json" };

/**
 * Writes the licences of all that a build has put into its scripts: our own, and those of the packages whose modules are in them. `copied` names folders whose files are
 * passed on as they are, with what they are; their licence is read and not judged. Lets no build through that holds a package of any other licence, or of none.
 */
export class LicencesPlugin {
  constructor(copied = [], file = licencesFile) {
    Object.assign(this, { copied, file });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Licences", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const bundled = [...packageFolders(compilation)].sort().map(describe);
        for (const { title, licence } of bundled) {
          if (!isAdmitted(licence))
            compilation.errors.push(new webpack.WebpackError(`${title}: its licence, ${licence || "none"}, is none of ${[...admitted].join(", ")}`));
        }
        const copied = this.copied.map(({ folder, what }) => ({ ...describe(folder), what }));
        const text = [readFileSync("LICENSE", "utf8").trim(), ...[...copied, ...bundled].map(section)].join(`\n\n${"=".repeat(80)}\n\n`);
        compilation.emitAsset(this.file, new webpack.sources.RawSource(`${text}\n`));
      });
    });
  }
}

function packageFolders({ modules }) {
  const files = [...modules].flatMap((module) => [module, ...(module.modules ?? [])]).map((module) => module.nameForCondition?.() ?? "");
  return new Set(files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(file) ?? []));
}

/** A package, or a folder of one: its name and version, what its licence is called, and the texts of it. */
function describe(folder) {
  const file = path.join(folder, "package.json");
  const { name, version, license = "" } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { name: path.basename(folder) };
  const texts = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/iu.test(entry));
  return {
    title: [name, version].filter(Boolean).join(" "),
    licence: license,
    texts: texts.sort().map((entry) => readFileSync(path.join(folder, entry), "utf8").trim()),
  };
}

const isAdmitted = (licence) =>
  String(licence)
    .replace(/[()]/gu, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((each) => admitted.has(each)));

const section = ({ title, licence, texts, what }) => [title, what, licence, ...texts].filter(Boolean).join("\n\n");
