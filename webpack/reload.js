/*
 * Opens the page anew from the button「重试」, which stands there until the pane's own script has come. Written in ECMAScript 5 and copied as it is.
 */
document.getElementById("reload").onclick = function () {
  location.reload();
};
