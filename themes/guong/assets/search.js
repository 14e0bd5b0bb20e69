// The search page: what is typed is looked for as it is typed, and the address keeps it.
(function () {
  "use strict";
  // In milliseconds: what is typed faster than this is looked for when it stops.
  var pause = 120;
  var first = { person: 5, unit: 5, story: 10 }, others = 3, further = 20;
  var root = "../";
  var form = document.querySelector("[data-ask]"), box = form.querySelector("input");
  var status = document.querySelector("[data-status]"), list = document.querySelector("[data-results]");
  var empty = document.querySelector("[data-empty]"), none = document.querySelector("[data-none]");
  var words = document.querySelector("[data-words]");
  var timer, typed = 0, turn = 0, shown;

  function word(name) { return words.querySelector("[data-word='" + name + "']").textContent; }
  function groupName(kind) { return words.querySelector("[data-group='" + kind + "']").textContent; }
  function kindName(kind) { return words.querySelector("[data-kind='" + kind + "']").textContent; }
  function filled(name, text) { return word(name).replace("%", function () { return text; }); }

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // ---------- matched words ----------

  /** How much a syllable is like one asked for: 4 the same, 3 in another tone, 2 with other marks, 1 beginning with it. */
  function likeness(asked, part) {
    if (part.bare === asked.bare) {
      if (!asked.isMarked && asked.isPlain) return 4;
      return part.exact === asked.exact ? 4 : part.toneless === asked.toneless ? 3 : 2;
    }
    if (!asked.isPrefix || asked.unmarked.length < 2) return 0;
    if (!asked.isPlain) return part.exact.lastIndexOf(asked.exact, 0) === 0 ? 1 : 0;
    return part.bare.lastIndexOf(asked.bare, 0) === 0 || part.unmarked.lastIndexOf(asked.unmarked, 0) === 0 ? 1 : 0;
  }

  function divided(text) {
    return GuongFolding.divide(text).map(function (part) {
      part.exact = GuongFolding.exact(part.text);
      part.toneless = GuongFolding.toneless(part.text);
      part.bare = GuongFolding.bare(part.text);
      part.unmarked = GuongFolding.unmarked(part.text);
      part.isMarked = false;
      return part;
    });
  }

  /** Marks in the divided texts of a result what a reading asked for: as a phrase where it stands as one, else word by word. */
  function markAll(texts, reading) {
    var isPlain = reading.every(function (asked) { return !asked.isMarked; });
    var best = reading.map(function (asked) {
      asked.isPlain = isPlain;
      return Math.max.apply(null, texts.map(function (parts) {
        return Math.max.apply(null, [0].concat(parts.map(function (part) { return likeness(asked, part); })));
      }));
    });
    function isLike(part, number) { return part && best[number] > 0 && likeness(reading[number], part) >= best[number]; }
    var isPhrase = false;
    texts.forEach(function (parts) {
      parts.forEach(function (part, at) {
        if (reading.length < 2 || !reading.every(function (asked, number) { return isLike(parts[at + number], number); })) return;
        isPhrase = true;
        for (var next = at; next < at + reading.length; next++) parts[next].isMarked = true;
      });
    });
    if (isPhrase || best.some(function (grade) { return !grade; }) && texts.isDone) return;
    texts.isDone = best.every(function (grade) { return grade; });
    texts.forEach(function (parts) {
      parts.forEach(function (part) {
        if (reading.some(function (asked, number) { return isLike(part, number); })) part.isMarked = true;
      });
    });
  }

  /** A text with what is marked of it; words beside each other are marked in one stroke. */
  function marked(text, parts) {
    var out = document.createDocumentFragment(), at = 0;
    for (var number = 0; number < parts.length; number++) {
      if (!parts[number].isMarked) continue;
      var last = number;
      while (parts[last + 1] && parts[last + 1].isMarked && text.slice(parts[last].end, parts[last + 1].start) === " ") last++;
      out.append(text.slice(at, parts[number].start), make("mark", "", text.slice(parts[number].start, parts[last].end)));
      at = parts[last].end;
      number = last;
    }
    out.append(text.slice(at));
    return out;
  }

  // ---------- results ----------

  /** Fills a result, which is hidden until then. */
  function fill(item, record, readings) {
    var texts = [record[1], record[2] || "", record[3] || ""].map(divided);
    readings.forEach(function (reading) { markAll(texts, reading); });
    function text(tag, className, number) {
      var element = make(tag, className);
      element.append(marked(record[number], texts[number - 1]));
      return element;
    }
    var heading = make("p", "title"), link = text("a", "", 1), meta = make("p", "meta");
    link.href = root + record[0];
    heading.append(link);
    item.append(heading);
    if (record[3]) item.append(text("p", "", 3));
    if (record[4]) meta.append(make("span", "", kindName(record[4])));
    if (record[2]) meta.append(text("span", "", 2));
    if (record[5]) meta.append(make("time", "", record[5]));
    if (meta.childNodes.length) item.append(meta);
    item.hidden = false;
  }

  /**
   * A group's part of the page, and when its first result and all that it begins with are filled. Its records are
   * asked for when `begin` is fulfilled, the first before the others: it is what people wait for.
   */
  function section(group, answer, begin) {
    var part = make("section", "band found"), heading = make("h2", "", groupName(group.kind));
    heading.id = "nhom-" + group.kind;
    heading.append(" ", make("span", "meta", String(group.hits.length)));
    part.setAttribute("aria-labelledby", heading.id);
    var results = make("ol", "plain"), more = make("button", "more", "");
    more.type = "button";
    part.append(heading, results);
    var shown = 0;
    function show(count) {
      // One or two more are no reason to ask.
      if (group.hits.length - shown - count <= 2) count += 2;
      var hits = group.hits.slice(shown, shown + count);
      var fills = [];
      hits.forEach(function (hit) {
        var item = make("li");
        item.hidden = true;
        results.append(item);
        fills.push((fills[0] || begin).then(function () { return GuongFinder.record(group, hit); })
          .then(function (record) { fill(item, record, answer.readings); }));
      });
      shown += hits.length;
      var left = group.hits.length - shown;
      if (left > 0) part.append(more); else more.remove();
      more.textContent = filled("more", String(Math.min(left, further)));
      return fills;
    }
    more.onclick = function () {
      var item = results.children.length;
      Promise.all(show(further)).then(function () { results.children[item].querySelector("a").focus(); }).catch(failed);
    };
    var fills = show(first[group.kind] || others), all = Promise.all(fills);
    // Of an answer that another one overtook nobody asks any more.
    all.catch(function () {});
    return { part: part, first: fills[0], all: all };
  }

  /** Puts an answer on the page as soon as its first result can be read; the others follow as their records come. */
  function draw(answer, text, mine, isAll) {
    var sections = [], first = Promise.resolve(), held;
    answer.groups.forEach(function (group) {
      sections.push(section(group, answer, first));
      first = sections[0].first;
    });
    return first.then(function () {
      if (mine !== turn) return;
      held = list.contains(document.activeElement) && document.activeElement.getAttribute("href");
      list.replaceChildren.apply(list, sections.map(function (one) { return one.part; }));
      shown = text;
      list.hidden = !sections.length;
      // Where nothing was found there are the lists.
      var isBegun = !sections.length && text.length < 2;
      empty.hidden = sections.length > 0;
      none.hidden = sections.length > 0 || isBegun;
      status.textContent = isBegun ? "" : said(answer, text);
      return Promise.all(sections.map(function (one) { return one.all; }));
    }).then(function () {
      if (mine !== turn) return;
      // Who is already on a result stays on it when more becomes known.
      var same = held && links().find(function (link) { return link.getAttribute("href") === held; });
      if (same && document.activeElement === document.body) same.focus({ preventScroll: true });
      if (isAll) document.documentElement.dataset.found = text;
    });
  }

  /** What the page says of an answer. */
  function said(answer, text) {
    var count = answer.groups.reduce(function (sum, group) { return sum + group.hits.length; }, 0);
    if (!count) return filled("none", text);
    var number = filled("count", String(count));
    if (answer.meant) return filled("meant", answer.meant) + " " + number;
    return answer.isWhole ? number : word("most") + " " + number;
  }

  /** Says so; what can be read already stays, and Enter asks again. */
  function failed() {
    status.textContent = word("failed");
    shown = undefined;
    if (links().length) return;
    list.hidden = true;
    empty.hidden = none.hidden = false;
  }

  // ---------- asking ----------

  function ask() {
    var text = box.value.trim().slice(0, 400), mine = ++turn;
    keep(text);
    document.documentElement.removeAttribute("data-found");
    if (!GuongFolding.divide(text).length) {
      list.replaceChildren();
      list.hidden = true;
      none.hidden = !text;
      empty.hidden = false;
      status.textContent = text ? filled("none", text) : "";
      document.documentElement.dataset.found = text;
      return;
    }
    function show(isAll, answer) { return mine === turn ? draw(answer, text, mine, isAll) : null; }
    GuongFinder.find(box.value.slice(0, 400).replace(/^\s+/, ""), show.bind(null, false)).then(show.bind(null, true))
      .catch(function () { if (mine === turn) failed(); });
  }

  /** The address says what was asked, so that it can be sent and comes back. */
  function keep(text) {
    var address = text ? "?q=" + encodeURIComponent(text) : location.pathname;
    try { history.replaceState(null, "", address); } catch (e) { /* a folder may refuse: the address stays */ }
  }

  function links() { return Array.from(list.querySelectorAll("a")); }

  box.addEventListener("input", function () {
    var now = performance.now(), isSlow = now - typed > pause;
    typed = now;
    clearTimeout(timer);
    if (isSlow) ask(); else timer = setTimeout(ask, pause);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    if (shown === box.value.trim() && links().length) links()[0].focus(); else ask();
  });
  addEventListener("keydown", function (event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp" || event.altKey || event.ctrlKey || event.metaKey) return;
    var all = [box].concat(links()), at = all.indexOf(document.activeElement);
    var next = all[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  document.querySelectorAll("[data-example]").forEach(function (button) {
    if ("bare" in button.dataset) button.textContent = button.textContent.split(" ").map(GuongFolding.unmarked).join(" ");
    button.addEventListener("click", function () {
      box.value = button.textContent;
      box.focus();
      ask();
    });
  });

  var slash = document.querySelector("[data-slash]");
  try { slash.checked = localStorage.getItem("guong-slash") !== "off"; } catch (e) { /* storage is shut: it is on */ }
  slash.onchange = function () {
    try { localStorage.setItem("guong-slash", slash.checked ? "on" : "off"); } catch (e) { /* this page only */ }
  };

  document.querySelectorAll("[data-script]").forEach(function (element) { element.hidden = false; });
  document.querySelectorAll("[data-noscript]").forEach(function (element) { element.hidden = true; });
  box.value = new URLSearchParams(location.search).get("q") || "";
  if (box.value) ask(); else GuongFinder.start().catch(failed);
  if (matchMedia("(hover: hover)").matches) box.focus();
})();
