// The screen in the lobby: one slide after another. Without scripts the slides stand one below another.
(function () {
  // How long a slide stays: a name is read at a glance, a sentence takes longer.
  var SECONDS = 12, at = 0, timer, paused = false, slides, button, body;

  function show(index) {
    at = (index + slides.length) % slides.length;
    slides.forEach(function (slide, place) { slide.hidden = place !== at; });
    // The ring starts anew: the class has to be gone for one layout.
    body.classList.remove("running");
    void body.offsetWidth;
    clearTimeout(timer);
    if (paused) return;
    body.classList.add("running");
    timer = setTimeout(next, SECONDS * 1000);
  }

  function next() {
    if (at + 1 === slides.length) look();
    show(at + 1);
  }

  // After each round a small script tells which build is the newest; where none answers, the show goes on as it is.
  function look() {
    var script = document.createElement("script");
    script.src = body.dataset.editionFile + "?" + Date.now();
    script.onload = script.onerror = function () { script.remove(); };
    document.head.append(script);
  }

  window.guongEdition = function (edition) {
    if (edition !== body.dataset.edition) location.reload();
  };

  function pause() {
    paused = !paused;
    button.textContent = paused ? body.dataset.goOn : body.dataset.pause;
    show(at);
  }

  addEventListener("DOMContentLoaded", function () {
    body = document.body;
    slides = Array.prototype.slice.call(document.querySelectorAll(".slide"));
    button = document.querySelector("[data-pause-button]");
    if (!slides.length) return;
    body.classList.add("playing");
    document.querySelector(".controls").hidden = false;
    button.onclick = pause;
    document.querySelectorAll("[data-step]").forEach(function (step) {
      step.onclick = function () { show(at + Number(step.dataset.step)); };
    });
    addEventListener("keydown", function (event) {
      var isControl = event.target.closest("a, button");
      if (event.key === " " && !isControl) { event.preventDefault(); pause(); }
      if (event.key === "ArrowRight" || event.key === "PageDown") show(at + 1);
      if (event.key === "ArrowLeft" || event.key === "PageUp") show(at - 1);
    });
    // The pointer and the buttons go away when nobody touches anything.
    var idle;
    function wake() {
      body.classList.remove("idle");
      clearTimeout(idle);
      idle = setTimeout(function () { body.classList.add("idle"); }, 4000);
    }
    ["mousemove", "keydown", "focusin", "touchstart"].forEach(function (what) { addEventListener(what, wake); });
    wake();
    show(0);
  });
})();
