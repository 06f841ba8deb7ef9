/**
 * Where the script of the offline page begins. The page and the workers that it starts have the one script: a worker, which has no document, answers
 * what the page asks it.
 */
import { addLaterMethods } from "./laterMethods";

addLaterMethods();

if (typeof document === "undefined") void import("../taskpane").then(({ startAnswering }) => startAnswering());
else {
  const container = document.getElementById("container");
  // Browsers that are too old have been told so, and the place taken away.
  if (container)
    void import("./start").then(({ start }) => {
      start(container);
    });
}
