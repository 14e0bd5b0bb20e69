# What searching a large site loads and how long it takes, against the goals: the first result for a name or a title within
# 100 KB, any query within 400 KB, both as a server sends them compressed.
#
# Usage: .build/release/corpus 10000 .build/bench/guong, a build of it, then
# .build/check/bin/python Tests/Browser/search_size.py FOLDER OF THE SITE
import gzip
import pathlib
import sys

from browsing import Browser, served

QUERIES = [
    "nguyễn văn 58", "Tận phòng dẫn văn nghiệp việc giải sáng số 100", "công sở", "ng", "phòng lãnh sự", "cong vu",
    "tan phong dan van nghiep viec giai sang so 100", "hành chính công vụ người dân được sáng kiến mỗi ngày",
]
# From the last key, or the text that is pasted, to the first result that can be read.
WATCH = """() => {
  let begin = 0;
  window.firstShown = 0;
  document.querySelector("#q").addEventListener("input", () => { begin = performance.now(); }, true);
  new MutationObserver(() => {
    if (!window.firstShown && document.querySelector(".found li:not([hidden])")) window.firstShown = performance.now() - begin;
  }).observe(document.querySelector("[data-results]"), {childList: true});
}"""


def size(site, names):
    return sum(len(gzip.compress((site / "tim-kiem" / name).read_bytes(), 9)) for name in names) / 1000


def measure(browser, site, base, query):
    asked = []
    page = browser.page(base)
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1].partition("?")[0]))
    page.goto(base + "tim-kiem/index.html")
    page.wait_for_timeout(300)
    page.evaluate(WATCH)
    page.fill("#q", query)
    page.wait_for_function("text => document.documentElement.dataset.found === text", arg=query)
    loaded = sorted({name for name in asked if (site / "tim-kiem" / name).is_file() and name.endswith(".js")})
    # Names answer first; then the file of the first record is all that it takes.
    early = [name for name in loaded if name == "index.js" or name[0] in "nt"]
    early += [name for name in loaded if name[0] in "be"][:1]
    print(f"{size(site, early):6.0f} KB {size(site, loaded):6.0f} KB {page.evaluate('window.firstShown'):6.0f} ms  {query}")
    browser.check(size(site, early) <= 100, f"the first result of {query!r} within 100 KB")
    browser.check(size(site, loaded) <= 400, f"{query!r} within 400 KB")
    page.context.close()


site = pathlib.Path(sys.argv[1])
base = served(site)[1]
print(" first        all    shown")
with Browser() as browser:
    for query in QUERIES:
        measure(browser, site, base, query)
    browser.end("search_size")
