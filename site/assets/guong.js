// Comforts, which every page reads without: a light or dark page that is remembered, a key to the box of searching, and
// words to pass on.
(function () {
  var root = document.documentElement, key = "guong-scheme", saved;
  function dark() {
    return (root.dataset.scheme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  }
  // Runs in the head, before the first paint, so that a dark page never flashes white.
  try { saved = localStorage.getItem(key); } catch (e) { /* storage is shut: follow the system */ }
  if (saved === "light" || saved === "dark") root.dataset.scheme = saved;

  // Outside https there is no clipboard of the newer kind: what is marked can be copied in the old way.
  function copy(text, from, done) {
    function old() {
      var area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      if (document.execCommand("copy")) done();
      area.remove();
      from.focus();
    }
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, old); else old();
  }

  // The key may be switched off on the search page: who talks to the machine, or hits keys by mistake, needs that.
  addEventListener("keydown", function (event) {
    var box = document.querySelector("[data-find]"), at = document.activeElement;
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || !box) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable) return;
    try { if (localStorage.getItem("guong-slash") === "off") return; } catch (e) { /* storage is shut: the key works */ }
    event.preventDefault();
    box.focus();
    box.select();
  });

  addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-copy]").forEach(function (button) {
      button.hidden = false;
      button.onclick = function () {
        copy(button.dataset.copy, button, function () { button.textContent = button.dataset.done; });
      };
    });
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
