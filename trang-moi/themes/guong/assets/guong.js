// One comfort, which every page reads without: a light or dark page that is remembered.
(function () {
  var root = document.documentElement, key = "guong-scheme", saved;
  function dark() {
    return (root.dataset.scheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  }
  // Runs in the head, before the first paint, so that a dark page never flashes white.
  try { saved = localStorage.getItem(key); } catch (e) { /* storage is shut: follow the system */ }
  if (saved === "light" || saved === "dark") root.dataset.scheme = saved;

  addEventListener("DOMContentLoaded", function () {
    var button = document.querySelector("[data-scheme-switch]");
    if (!button) return;
    function show() { button.setAttribute("aria-pressed", dark()); }
    button.hidden = false;
    button.onclick = function () {
      root.dataset.scheme = dark() ? "light" : "dark";
      try { localStorage.setItem(key, root.dataset.scheme); } catch (e) { /* this page only */ }
      show();
    };
    show();
  });
})();
