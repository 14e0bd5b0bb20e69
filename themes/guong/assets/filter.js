// Combines the lists: what is chosen is kept in the address after #, so that a choice can be sent to somebody.
(function () {
  var NAMES = ["kind", "criterion", "unit", "year", "value"], STEP = 30;
  var stories = [], waiting = 0, failed = false, shown = STEP, form, found, labels = {};

  window.guongFilter = function (rows) { stories = stories.concat(rows); };

  function element(name, text) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    return made;
  }

  function isChosen(row, name, key) {
    if (name === "kind") return row[3] === key;
    if (name === "year") return String(Number(row[2].slice(0, 4))) === key;
    return row[name === "criterion" ? 4 : name === "unit" ? 5 : 6].indexOf(key) >= 0;
  }

  function chosen() {
    return NAMES.filter(function (name) { return form.elements[name].value; });
  }

  function row(story) {
    var item = element("li"), link = element("a", story[0]), head = element("h3");
    link.href = root + story[1];
    head.append(link);
    var day = story[2].split("-").reverse().join("/");
    var unit = story[5].map(function (key) { return labels.unit[key]; }).filter(Boolean).join(", ");
    item.append(head, element("p", [labels.kind[story[3]], unit, day].filter(Boolean).join(" · ")));
    item.lastChild.className = "meta";
    return item;
  }

  function show() {
    var names = chosen(), list = found.querySelector("ul"), more = found.querySelector("button");
    found.hidden = !names.length && !failed;
    list.textContent = "";
    more.hidden = true;
    if (failed) { found.querySelector("h2").textContent = found.dataset.failed; return; }
    if (!names.length || waiting) return;
    var hits = stories.filter(function (story) {
      return names.every(function (name) { return isChosen(story, name, form.elements[name].value); });
    });
    hits.sort(function (one, other) { return one[2] < other[2] ? 1 : one[2] > other[2] ? -1 : one[1] < other[1] ? -1 : 1; });
    var said = names.map(function (name) { return labels[name][form.elements[name].value]; }).join(" · ");
    found.querySelector("h2").textContent =
      hits.length ? said + ": " + hits.length + " " + found.dataset.one : said + ". " + found.dataset.none;
    hits.slice(0, shown).forEach(function (story) { list.append(row(story)); });
    more.hidden = hits.length <= shown;
    more.textContent = found.dataset.more;
  }

  // The scripts stand beside the page; the site's root is one folder up.
  var root = "../";

  function load() {
    var shards = form.querySelectorAll("[data-shard]");
    waiting = shards.length;
    shards.forEach(function (shard) {
      var script = document.createElement("script");
      script.src = shard.dataset.shard;
      script.onload = function () { waiting -= 1; show(); };
      script.onerror = function () { waiting -= 1; failed = true; show(); };
      document.head.append(script);
    });
    load = function () {};
  }

  function keep() {
    var parts = chosen().map(function (name) { return name + "=" + encodeURIComponent(form.elements[name].value); });
    // replaceState keeps the way back free of half-made choices; some browsers refuse it in a folder.
    try { history.replaceState(null, "", "#" + parts.join("&")); } catch (e) { location.hash = parts.join("&"); }
  }

  function recall() {
    var pairs = location.hash.slice(1).split("&").map(function (part) { return part.split("="); });
    NAMES.forEach(function (name) {
      var field = form.elements[name], pair = pairs.find(function (pair) { return pair[0] === name; });
      try { field.value = decodeURIComponent(pair && pair[1] || ""); } catch (e) { field.value = ""; }
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    });
    if (chosen().length) load();
    show();
  }

  addEventListener("DOMContentLoaded", function () {
    form = document.querySelector("[data-filter]");
    found = document.querySelector("[data-found]");
    NAMES.forEach(function (name) {
      labels[name] = {};
      Array.prototype.forEach.call(form.elements[name].options, function (option) {
        labels[name][option.value] = option.textContent;
      });
    });
    form.hidden = false;
    form.onsubmit = function () { return false; };
    form.onchange = function () { shown = STEP; load(); keep(); show(); };
    form.onreset = function () { setTimeout(function () { keep(); show(); }); };
    found.querySelector("button").onclick = function () {
      var first = shown;
      shown += STEP;
      show();
      found.querySelectorAll("ul a")[first].focus();
    };
    addEventListener("hashchange", recall);
    recall();
  });
})();
