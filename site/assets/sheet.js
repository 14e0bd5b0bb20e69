// Gives a sheet its button for printing, where scripts run; without one the browser's own menu prints it.
addEventListener("DOMContentLoaded", function () {
  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.onclick = function () { print(); };
  });
});
