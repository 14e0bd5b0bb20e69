// The search box of the home page: form-action is 'none', so the words travel in the fragment, which also works from a folder.
document.querySelectorAll("form[data-search]").forEach(function (form) {
  form.hidden = false;
  form.onsubmit = function (event) {
    event.preventDefault();
    location.href = form.dataset.search + "#q=" + encodeURIComponent(form.elements.q.value);
  };
});
