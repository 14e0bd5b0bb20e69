# Searching as people do it: every line of search-cases.txt, over HTTP and from the folder, with the keyboard and without
# JavaScript; and the folding of the theme's script against the table that the Swift tests read.
import json
import pathlib
import re
import urllib.parse

from browsing import SITE, Browser, bases

HERE = pathlib.Path(__file__).resolve().parent
PAGE = "tim-kiem/index.html"


def cases():
    for line in (HERE / "search-cases.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            query, wanted, group = line.rsplit("|", 2)
            query = re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), query)
            yield query[:-1], wanted.strip(), group.strip()


def settled(page, query):
    page.wait_for_function("text => document.documentElement.dataset.found === text.trim().slice(0, 400)", arg=query)


def ask(page, query):
    page.fill("#q", "")
    page.fill("#q", query)
    settled(page, query)


def first(page, group):
    """The address of the first result, of a group or of all, as seen from the site; nil when there is none."""
    links = page.query_selector_all(f".found{f'[aria-labelledby=nhom-{group}]' if group else ''} li a")
    return links[0].get_attribute("href").removeprefix("../") if links else None


def fits(found, wanted):
    if wanted == "–":
        return found is None
    if wanted.endswith("*"):
        return found is not None and found.startswith(wanted[:-1])
    return found == (wanted + "index.html" if wanted.endswith("/") else wanted)


def tables(browser, page):
    """The script's folding is that of Guong."""
    table = json.loads((HERE / "folding.json").read_text())
    for text, *keys in table["keys"]:
        found = page.evaluate("t => [GuongFolding.exact(t), GuongFolding.toneless(t), GuongFolding.bare(t)]", text)
        browser.check(found == keys, f"{text!r} folds to {keys}, not {found}")
    # Words of the language that the scripts are written in are words like any other.
    browser.check(page.evaluate("GuongQuery.readings('constructor').length") == 1, "'constructor' is no acronym")
    # In the index a long run of letters is cut as here.
    browser.check(page.evaluate("GuongQuery.readings('越'.repeat(40))[0][0].bare.length") == 32, "a long run is cut")
    for text, parts in table["syllables"]:
        found = page.evaluate("t => GuongFolding.divide(t).map(part => part.text)", text)
        browser.check(found == parts, f"{text!r} is divided into {parts}, not {found}")


def records(browser):
    """Whatever can be found is there, to the anchor."""
    count = 0
    for file in sorted((SITE / "tim-kiem").glob("[be][0-9]*.js")):
        for record in json.loads(re.fullmatch(r'guongSearch\("\w+",(.*)\);\n', file.read_text(), re.S)[1]):
            path, _, anchor = record[0].partition("#")
            text = (SITE / path).read_text() if (SITE / path).is_file() else ""
            browser.check(text and (not anchor or f'id="{anchor}"' in text), f"{record[0]} is there")
            count += 1
    browser.check(count > 100, f"there is much to be found: {count}")


def results(browser, page, way):
    for query, wanted, group in cases():
        ask(page, query)
        found = first(page, group)
        browser.check(fits(found, wanted), f"{way}: {query!r} {group} gives {wanted}, not {found}")
        said = page.inner_text("[data-status]")
        browser.check(bool(said) if wanted != "–" else "Không tìm thấy" in said, f"{way}: {query!r} is answered in words: {said!r}")
    browser.check(page.evaluate("window.harm") is None, f"{way}: nothing that was typed runs")
    long = "a" * 10_000
    ask(page, long)
    browser.check(first(page, "") is None, f"{way}: ten thousand letters find nothing")
    ask(page, "lãnh sự " * 500)
    browser.check(first(page, "") is not None, f"{way}: a very long query is cut and answered")


def marks(browser, page, way):
    ask(page, "thu ha")
    marked = page.eval_on_selector_all(".found li:first-child mark", "all => all.map(mark => mark.textContent)")
    browser.check(marked[0] == "Thu Hà", f"{way}: words are marked as they are written: {marked[:3]}")
    ask(page, "hóa")
    forms = page.eval_on_selector_all(".found mark", "all => all.map(mark => mark.textContent.toLowerCase())")
    browser.check(forms and all(form == "hóa" for form in forms[:3]), f"{way}: the form asked for comes first: {forms}")
    ask(page, "vawn hoas")
    browser.check("văn hóa" in page.inner_text("[data-status]"), f"{way}: it says how it understood keys that stayed")
    ask(page, "lan")
    groups = page.eval_on_selector_all(".found h2", "all => all.map(head => head.firstChild.textContent.trim())")
    browser.check(groups[0] == "Người" and "Bài viết" in groups, f"{way}: results are in groups: {groups}")


def addresses(browser, base, way):
    """The address says what was asked, and a box on any page leads here."""
    page = browser.page(base)
    page.goto(base + PAGE + "?q=" + urllib.parse.quote("thu hà"))
    settled(page, "thu hà")
    browser.check(page.input_value("#q") == "thu hà", f"{way}: an address brings its query back")
    ask(page, "ghế đá")
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(page.url).query)
    browser.check(asked == {"q": ["ghế đá"]}, f"{way}: the address keeps what is asked: {page.url}")
    for path in ("index.html", "kinh-nghiem/mot-to-giay/index.html"):
        page.goto(base + path)
        page.keyboard.press("/")
        page.keyboard.type("mot to giay")
        page.keyboard.press("Enter")
        page.wait_for_url("**/tim-kiem/index.html?q=*")
        settled(page, "mot to giay")
        browser.check(first(page, "") == "kinh-nghiem/mot-to-giay/index.html", f"{way}: the box on {path} leads to results")
    page.context.close()


def keyboard(browser, base, way):
    page = browser.page(base)
    page.goto(base + PAGE)
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("/")
    browser.check(page.evaluate("document.activeElement.id") == "q", f"{way}: / leads to the box")
    page.keyboard.type("lãnh sự")
    settled(page, "lãnh sự")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    browser.check(page.evaluate("document.activeElement === document.querySelector('.found a')"), f"{way}: arrows walk")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.activeElement === document.querySelector('.found a')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/don-vi/phong-lanh-su/index.html")
    browser.check(True, f"{way}: Enter goes to the first result, and Enter opens it")
    page.goto(base + PAGE)
    page.uncheck("[data-slash]")
    page.goto(base + "index.html")
    page.keyboard.press("/")
    browser.check(page.evaluate("document.activeElement === document.body"), f"{way}: the key can be switched off")
    page.context.close()


def more(browser, page, way):
    ask(page, "phòng")
    story = page.locator(".found[aria-labelledby=nhom-story]")
    count, button = int(story.locator("h2 .meta").inner_text()), story.locator("button")
    browser.check(story.locator("li").count() == 10 and count > 10, f"{way}: ten stories are shown first of {count}")
    button.click()
    page.wait_for_function("() => document.querySelectorAll('.found[aria-labelledby=nhom-story] li').length > 10")
    browser.check(
        page.evaluate("document.activeElement === document.querySelectorAll('.found[aria-labelledby=nhom-story] li a')[10]"),
        f"{way}: the first of those that were added has the focus")


def without_script(browser, base, way):
    page = browser.page(base, java_script_enabled=False)
    page.goto(base + PAGE + "?q=x")
    browser.check(page.is_visible("[data-noscript]"), f"{way}: without JavaScript the page says so")
    ways = [link.get_attribute("href") for link in page.query_selector_all(".lists a")]
    browser.check(len(ways) == 5 and page.is_visible(".lists a"), f"{way}: and leads to lists: {ways}")
    browser.check(not page.is_visible("[data-example]"), f"{way}: and offers nothing that does not work")
    page.context.close()


def accessible(browser, base, way):
    from axe_playwright_python.sync_playwright import Axe
    options = {"rules": {"target-size": {"enabled": True}}}
    for scheme in ("light", "dark"):
        for width in (390, 1280):
            page = browser.page(base, viewport={"width": width, "height": 844}, color_scheme=scheme)
            for query in ("", "lãnh sự", "xyzzy"):
                page.goto(base + PAGE)
                if query:
                    ask(page, query)
                found = [one["id"] for one in Axe().run(page, options=options).response["violations"]]
                browser.check(not found, f"{way}: axe finds nothing at {width} {scheme} {query!r}: {found}")
                browser.check(
                    page.evaluate("document.documentElement.scrollWidth <= innerWidth"),
                    f"{way}: {query!r} does not overflow at {width}")
            page.context.close()


with Browser() as browser:
    records(browser)
    for way, base in bases().items():
        page = browser.page(base)
        page.goto(base + PAGE)
        if way == "http":
            tables(browser, page)
        results(browser, page, way)
        marks(browser, page, way)
        more(browser, page, way)
        page.context.close()
        addresses(browser, base, way)
        keyboard(browser, base, way)
        without_script(browser, base, way)
    accessible(browser, bases()["http"], "http")
    browser.end("search")
