import { faults, remarks } from "./sentences.mjs";

/** An address that looks right, with a path; also what the sentences show. */
export const exampleAddress = "https://bangong.example.gov.cn/nianbao/";

/**
 * Reads what a person typed as the address of the server's folder that holds the add-in. Gives `{ address, remarks }`: the address as browsers write it, always
 * with a slash at its end, and what is to be known of it; or `{ fault }` where Excel could not open it. Sentences are `{ zh, en }`. Nothing is guessed but the slash.
 */
export function readAddress(text) {
  const typed = text.trim();
  const wrong = wrongAsTyped(typed);
  if (wrong !== undefined) return { fault: faults[wrong] };
  const url = urlOf(typed);
  if (url === undefined) return { fault: faults[portOf(typed) > 65_535 ? "port" : "unreadable"] };
  const amiss = wrongAsRead(url, typed);
  if (amiss !== undefined) return { fault: faults[amiss] };
  const ended = url.pathname.endsWith("/");
  if (!ended) url.pathname += "/";
  return { address: url.href, remarks: [...(ended ? [] : [remarks.slash]), ...remarksOn(url)] };
}

/** What is wrong with the characters, before anything is made of them: browsers mend some of it silently. */
function wrongAsTyped(typed) {
  if (typed === "") return "blank";
  if (/^(?:\\\\|[a-z]:[\\/]|file:)/iu.test(typed)) return "folder";
  if (/\s/u.test(typed)) return "space";
  if (/[：／．。？＃＠]/u.test(typed)) return "fullWidth";
  if (typed.includes("\\")) return "backslash";
  if (/^http:/iu.test(typed)) return "http";
  if (!/^https:\/\/[^/]/iu.test(typed)) return "scheme";
  if (typed.includes("?")) return "query";
  return typed.includes("#") ? "hash" : undefined;
}

/** Not `URL.canParse`: the page of the package runs in older browsers, too. */
function urlOf(typed) {
  try {
    return new URL(typed);
  } catch {
    return undefined;
  }
}

const portOf = (typed) => Number(/^https:\/\/[^/]*?:(\d+)(?:\/|$)/iu.exec(typed)?.[1] ?? 0);

const isIp = ({ hostname }) => /^(?:\[.*\]|\d+(?:\.\d+){3})$/u.test(hostname);

function wrongAsRead(url, typed) {
  if (url.username !== "" || url.password !== "" || /^https:\/\/[^/]*@/iu.test(typed)) return "user";
  if (url.port === "0") return "port";
  // Browsers read 2025 as 0.0.7.233.
  if (isIp(url) && !typed.toLowerCase().includes(url.hostname)) return "unreadable";
  return /\.(?:html?|xml|aspx?|php|jsp)$/iu.test(url.pathname) ? "file" : undefined;
}

function remarksOn(url) {
  const local = url.hostname === "localhost" || url.hostname.startsWith("127.") || url.hostname === "[::1]";
  return [
    ...(local ? [remarks.local] : []),
    ...(isIp(url) && !local ? [remarks.ip] : []),
    ...(url.port === "" ? [] : [remarks.port]),
    ...(/^[\w./~-]*$/u.test(url.pathname) ? [] : [remarks.path]),
  ];
}
