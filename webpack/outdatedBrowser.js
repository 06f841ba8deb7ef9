/*
 * Shows the section「版本过旧」to Internet Explorer (Trident) and the first Edge, which cannot even parse the pane's own script.
 * Written in ECMAScript 5 and copied as it is. Office shows an error of its own unless somebody answers its readiness.
 */
(function () {
  if (!/Trident\/|MSIE |Edge\//.test(navigator.userAgent)) return;
  document.getElementById("container").style.display = "none";
  document.getElementById("outdated").style.display = "block";
  if (window.Office) Office.onReady(function () {});
})();
