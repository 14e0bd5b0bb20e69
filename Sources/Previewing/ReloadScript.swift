// The script in every page of the preview: it reloads when there is something newer, and keeps the place.

/// Only a page that somebody looks at listens; one that was hidden asks again when it is shown. All it hears is a
/// number. The place in a page is kept by its address, whether the page, its last good version or its findings show.
let reloadScript = """
  (function () {
    "use strict";
    var made = document.currentScript.src.split("?")[1];
    var isFindings = document.getElementById("guong-findings") !== null;
    var path = location.pathname.replace(/^\\/_guong\\/(good|findings)\\//, "/");
    var key = (isFindings ? "guong-findings " : "guong-page ") + path;
    var source = null, again = 0, isLeaving = false, hasMoved = false;

    function kept(change) {
      try { return change(sessionStorage); } catch (refused) { return null; }
    }

    var place = kept(function (all) {
      var found = all.getItem(key);
      all.removeItem(key);
      return found;
    });
    function goBack() {
      if (place !== null && !hasMoved) scrollTo({ top: Number(place), left: 0, behavior: "instant" });
    }
    ["wheel", "touchmove", "keydown", "mousedown"].forEach(function (kind) {
      addEventListener(kind, function () { hasMoved = true; }, { passive: true });
    });
    goBack();
    addEventListener("load", goBack);

    function renew() {
      if (isLeaving) return;
      isLeaving = true;
      kept(function (all) { all.setItem(key, String(scrollY)); });
      history.scrollRestoration = "manual";
      location.reload();
    }

    function close() {
      clearTimeout(again);
      if (source) source.close();
      source = null;
    }
    function open() {
      if (source || document.hidden || isLeaving) return;
      source = new EventSource("/_guong/events");
      source.onmessage = function (event) { if (event.data !== made) renew(); };
      source.onerror = function () {
        if (!source || source.readyState !== EventSource.CLOSED) return;
        close();
        again = setTimeout(open, 2000);
      };
    }
    document.addEventListener("visibilitychange", function () { if (document.hidden) close(); else open(); });
    addEventListener("pagehide", function () {
      close();
      if (!isLeaving) history.scrollRestoration = "auto";
    });
    addEventListener("pageshow", open);
    open();
  })();

  """
