# What hangs on the wall and stands in the lobby: posters and honour rolls on exactly one sheet, codes that lead to their
# stories, slides that advance, stop, fit and learn of a new build.
import pathlib
import re
import subprocess
import tempfile

from browsing import SITE, Browser, bases

ADDRESS = "https://guong.songbe.example/"


def sheets(browser, page, path, formats):
    """How many sheets a page prints on, in each format."""
    counts = []
    for name in formats:
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            page.pdf(path=file.name, format=name, print_background=True)
            said = subprocess.run(["pdfinfo", file.name], capture_output=True, text=True).stdout
            counts.append(int(re.search(r"^Pages:\s+(\d+)", said, re.M)[1]))
    browser.check(set(counts) == {1}, f"{path} prints on one sheet of {formats}: {counts}")


def posters(browser, base):
    page, codes = browser.page(base, device_scale_factor=2), []
    found = sorted(SITE.rglob("ap-phich.html"))
    browser.check(len(found) > 40, "there are posters")
    for path in found:
        address = str(path.relative_to(SITE))
        page.goto(base + address)
        out = page.evaluate("""() => {
            const box = name => document.querySelector(name).getBoundingClientRect();
            const top = box('.top').bottom - 1, foot = box('.foot').top + 1, right = box('.sheet').right + 1;
            return [...document.querySelectorAll('.say > *')].filter(part => {
                const at = part.getBoundingClientRect();
                return at.top < top || at.bottom > foot || at.right > right;
            }).map(part => part.className || part.tagName);
        }""")
        browser.check(not out, f"{address}: {out} has room on the sheet")
        codes.append((address, page.locator(".code").screenshot()))
        sheets(browser, page, address, ("A4", "A3"))
    for address, picture in codes:
        with tempfile.NamedTemporaryFile(suffix=".png") as file:
            pathlib.Path(file.name).write_bytes(picture)
            read = subprocess.run(["zbarimg", "-q", "--raw", file.name], capture_output=True, text=True).stdout.strip()
        browser.check(read == ADDRESS + address.removesuffix("ap-phich.html"), f"{address}: its code says {read!r}")


def rolls(browser, base):
    page = browser.page(base)
    for path in sorted(SITE.glob("bang-vinh-danh/*/index.html")):
        address = str(path.relative_to(SITE))
        page.goto(base + address)
        sheets(browser, page, address, ("A4",))


def slides(browser, base):
    for width, height in ((1920, 1080), (1280, 720), (1080, 1920), (390, 844)):
        page = browser.page(base, viewport={"width": width, "height": height})
        page.goto(base + "man-hinh/index.html")
        count = page.locator(".slide").count()
        browser.check(count > 5, "there are slides")
        for _ in range(count):
            over = page.evaluate("(s => s.scrollHeight - s.clientHeight)(document.querySelector('.slide:not([hidden])'))")
            title = page.inner_text(".slide:not([hidden]) h2")
            browser.check(over <= 1, f"“{title}” fits into {width} × {height}: {over} px over")
            page.keyboard.press("ArrowRight")
        page.context.close()


def show(browser, base):
    """Time is the page's own, so that nobody waits for a round."""
    page = browser.page(base)
    page.clock.install()
    page.goto(base + "man-hinh/index.html")
    title = lambda: page.inner_text(".slide:not([hidden]) h2")
    first = title()
    page.clock.run_for(12_500)
    second = title()
    browser.check(second != first, "the next slide comes by itself")
    page.keyboard.press(" ")
    page.clock.run_for(60_000)
    browser.check(title() == second, "a stopped show stands still")
    page.keyboard.press(" ")
    page.clock.run_for(12_500)
    browser.check(title() != second, "and goes on")

    count = page.locator(".slide").count()
    page.evaluate("window.before = true")
    page.clock.run_for(12_500 * count)
    page.wait_for_timeout(300)
    browser.check(page.evaluate("window.before === true"), "a round without a new build loads nothing anew")
    page.route("**/man-hinh/ban.js*", lambda route: route.fulfill(
        body='guongEdition("another")', content_type="text/javascript"))
    page.clock.run_for(12_500 * count)
    page.wait_for_function("() => window.before === undefined", timeout=5_000)
    browser.check(True, "a new build is loaded after the round")
    page.context.close()


with Browser() as browser:
    ways = bases()
    posters(browser, ways["http"])
    rolls(browser, ways["file"])
    for base in ways.values():
        slides(browser, base)
    show(browser, ways["http"])
    browser.end("paper")
