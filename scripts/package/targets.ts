import { manifestFor } from "../../webpack/address/manifestFor.mjs";
import { within } from "./folderFiles";
import type { Files } from "./packZip";

/** What the packages are made of. */
export interface Parts {
  /** dist/: the add-in with its manifest and guide, and the offline page. */
  readonly addin: Files;
  /** dist-cli/: the command. */
  readonly command: Files;
  /** The guides to be printed, by the names of their files; none where no browser could make them. */
  readonly printed: Files;
  readonly sample: Uint8Array;
  /** 配置.html, for the manifest in it. */
  readonly configurePage: string;
  /** 配置.sh */
  readonly configureScript: string;
  /** What the guide for administrators shows. */
  readonly nginx: string;
  readonly iis: string;
}

/** One package: for whom it is, and what is in it. */
export interface Target {
  readonly name: string;
  readonly files: Files;
}

/** The address that stands in the manifest that 配置.sh writes others of. */
export const templateAddress = "https://localhost:3000/";

const OFFLINE_PAGE = "年报助手脱机版.html";
const OFFLINE_LICENCES = "licences-offline.txt";
const MANIFEST = "manifest.xml";
const GUIDE = /^help\//u;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** What is in dist/ and not on the server. */
const apart = [MANIFEST, OFFLINE_PAGE, OFFLINE_LICENCES];

/** A package for a server and the one who looks after it, one for desks without a server, and one for the command. */
export function targets(parts: Parts): Target[] {
  const { addin, command } = parts;
  const page: [string, Uint8Array] = [OFFLINE_PAGE, built(addin, OFFLINE_PAGE)];
  const [licences, offline, ofCommand] = [built(addin, "licences.txt"), built(addin, OFFLINE_LICENCES), built(command, "licences.txt")];
  return [
    {
      name: "服务器版",
      files: new Map([...site(parts), ...manifests(parts), ...forServers(parts), page, ["许可（脱机版）.txt", offline], ...common(parts, licences)]),
    },
    { name: "脱机版", files: new Map([page, ...common(parts, offline)]) },
    { name: "命令行版", files: new Map([...within("命令行", [...command].filter(isShipped)), ...common(parts, ofCommand)]) },
  ];
}

function built(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`The build has no ${name}`);
  return bytes;
}

/** What the server serves: all that the build wrote but what has a place of its own in the package. */
function site({ addin, iis }: Parts): (readonly [string, Uint8Array])[] {
  return within("网站", [...[...addin].filter(([file]) => !apart.includes(file)), ["web.config", text(iis)]]);
}

/** The manifest is not served: its template, and the manifest itself where the build knew the address. */
function manifests({ addin }: Parts): (readonly [string, Uint8Array])[] {
  const manifest = built(addin, MANIFEST);
  const template = text(manifestFor(new TextDecoder().decode(manifest), templateAddress));
  const isTemplate = Buffer.compare(template, manifest) === 0;
  return [["清单模板.xml", template], ...(isTemplate ? [] : [[MANIFEST, manifest] as const])];
}

const forServers = ({ configurePage, configureScript, nginx }: Parts): [string, Uint8Array][] => [
  ["配置.html", text(configurePage)],
  ["配置.sh", text(configureScript)],
  ["nginx.conf", text(nginx)],
];

function common({ addin, printed, sample }: Parts, licences: Uint8Array): (readonly [string, Uint8Array])[] {
  const guide = [...addin].filter(([file]) => GUIDE.test(file)).map(([file, bytes]) => [file.replace(GUIDE, ""), bytes] as const);
  return [...within("指南", guide), ...within("指南", printed), ["示例.xlsx", sample], ["许可.txt", licences]];
}

/** Of the command stays behind what is for the checkout, and code that no other Node takes than the one that built. */
const isShipped = ([file]: readonly [string, Uint8Array]): boolean => file !== "sources.json" && !file.endsWith(".code");
