/*
 * Says in browsers that the page does not run in which they are, and takes the place away in which it would begin. Written in ECMAScript 5.
 * Chromium 86 is the first in which a page is given a file that it may read anew; others have no such thing.
 */
(function (version, container) {
  if (version && Number(version[1]) >= 86 && Element.prototype.replaceChildren) return;
  container.parentNode.removeChild(container);
  document.getElementById("outdated").style.display = "block";
})(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent), document.getElementById("container"));
