# One page of every kind: read by axe in both colour schemes, fitting from 320 to 1920 px, over HTTP and from the folder;
# and what every page, feed and e-mail of the site has to keep.
import json
import pathlib
import re
import subprocess
import sys

import feedparser
from axe_playwright_python.sync_playwright import Axe

from browsing import PROJECT, SITE, Browser, bases, served

# By what they are, since an address tells a reader of this file what is looked at.
KINDS = """
index.html 404.html bai-viet/ loc/ sang-kien/ nam/2022/ tin/ sang-kien/ky-so-tu-phong/ kinh-nghiem/mot-to-giay/ viec-tot/tra-lai-phong-bi/
guong-ca-nhan/nguoi-lai-xe-dung-gio/ sang-kien/ky-so-tu-phong/ap-phich.html nguoi/ nguoi/nguyen-thi-lan/ don-vi/ don-vi/phong-lanh-su/
tieu-chi/ tieu-chi/c2/ bang-vinh-danh/ bang-vinh-danh/2022/ bang-vinh-danh/2022-q3/ap-phich.html cach-tinh/ phong-trao/ doi-chieu/ van-ban/
lich/ nhan-rong/ kip-thoi/ tham-gia/ thong-ke/ tiet-kiem/ thay-doi/ bao-cao/ bao-cao/tong-ket-2022/ nam/ quyet-dinh/ chu-de/
man-hinh/ ban-tin/ ban-tin/2022-10/ tim-kiem/ gioi-thieu/ huong-dan/ giao-dien/ phong-trao/vhcs-2021/ chu-de/gia-tri/can/
quyet-dinh/qd-47-2022/
""".split()
# What only managers have, from an edition of theirs that `make browser` builds.
OFFICE = PROJECT / ".build/office"
OFFICE_KINDS = """
viec-can-lam/ don-doc/ de-nghi/2022-q3/ hoi-dong/ phieu-don-vi/2021/ ho-so/nguyen-thi-lan/ ho-so/nguyen-thi-lan/thu-cam-on/
ho-so/nguyen-thi-lan/bao-cao-thanh-tich/ dieu-chinh/ kiem-tra/ ket-qua/ ket-qua/2022/ quyet-dinh/qd-47-2022/bieu-duong/
""".split()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STORY_BYTES, HOME_BYTES, MAIL_BYTES = 30_000, 60_000, 100_000


def file(address):
    return address + "index.html" if address.endswith("/") else address


def read_by_axe(browser, base, kinds):
    for width, scheme in ((390, "dark"), (1280, "light")):
        for address in kinds:
            page = browser.page(base, viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(base + file(address))
            found = Axe().run(page, options={"runOnly": RULES, "rules": {"target-size": {"enabled": True}}})
            wrong = [f"{rule['id']} at {rule['nodes'][0]['target']}" for rule in found.response["violations"]]
            browser.check(not wrong, f"{address} at {width} px, {scheme}: {wrong}")
            page.context.close()


def fits(browser, base, kinds):
    for width in (320, 1920):
        page = browser.page(base, viewport={"width": width, "height": 900})
        for address in kinds:
            page.goto(base + file(address))
            over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            browser.check(over <= 0, f"{address} is {over} px too wide at {width} px")
        page.context.close()


def reads_without_scripts(browser, base):
    page = browser.page(base, java_script_enabled=False)
    # The page for lost addresses links from a server's root: it is shown at any depth.
    for address in [one for one in KINDS if one != "404.html"]:
        page.goto(base + file(address))
        browser.check(len(page.inner_text("main")) > 20, f"{address} says something without scripts")
    page.context.close()


def filters(browser, base):
    page = browser.page(base)
    page.goto(base + "loc/index.html#kind=deed&year=2022")
    page.wait_for_selector("[data-found] li")
    listed = page.locator("[data-found] li").count()
    page.select_option("[name=unit]", index=2)
    page.wait_for_function("n => document.querySelectorAll('[data-found] li').length < n", arg=listed)
    fewer = page.locator("[data-found] li").count()
    browser.check(0 < fewer < listed, f"a unit leaves fewer of {listed} deeds: {fewer}")
    browser.check("unit=" in page.url, "the choice stands in the address")
    with page.expect_navigation():
        page.locator("[data-found] a").first.click()
    browser.check(page.locator("article.story").count() == 1, "a result leads to its story")
    page.context.close()


def sizes(browser):
    for path in SITE.glob("*/*/index.html"):
        text = path.read_text()
        if '<article class="story">' in text:
            browser.check(len(text.encode()) <= STORY_BYTES, f"{path.relative_to(SITE)} has at most {STORY_BYTES} bytes")
    home = len((SITE / "index.html").read_bytes())
    browser.check(home < HOME_BYTES, f"the home page has {home} bytes, under {HOME_BYTES}")


def feeds(browser):
    found = sorted(SITE.rglob("feed.xml"))
    browser.check(len(found) > 5, "there are feeds of units and criteria")
    for path in found:
        feed = feedparser.parse(path.read_bytes())
        browser.check(not feed.bozo and feed.version == "atom10" and feed.feed.title, f"{path.relative_to(SITE)} parses")
        twin = json.loads(path.with_suffix(".json").read_text())
        browser.check(
            twin["version"] == "https://jsonfeed.org/version/1.1"
            and [item["title"] for item in twin["items"]] == [entry.title for entry in feed.entries],
            f"{path.relative_to(SITE)} and its JSON tell of the same stories")


def mails(browser):
    found = sorted(SITE.glob("ban-tin/*/thu.html"))
    browser.check(len(found) > 5, "there are e-mails")
    for path in found:
        text, plain = path.read_text(), path.with_suffix(".txt").read_text()
        links = re.findall(r'(?:href|src)="([^"]*)"', text)
        browser.check(len(text.encode()) < MAIL_BYTES, f"{path.relative_to(SITE)} is under {MAIL_BYTES} bytes")
        browser.check(links and all(re.match(r"https://", link) for link in links), f"{path.relative_to(SITE)}: whole links")
        browser.check(
            not re.search(r"<(svg|script|link|style|img)\b", text), f"{path.relative_to(SITE)} is tables and text alone")
        browser.check("&amp;" not in plain and "<" not in plain, f"{path.with_suffix('.txt').relative_to(SITE)} is plain")


def markup(browser):
    """The Nu HTML checker on every page; its words on CSS are about what it does not know yet."""
    jar = next(pathlib.Path(sys.prefix).rglob("vnu.jar"))
    # A fragment of a review is put into other documents and is no page.
    pages = [str(path) for path in sorted(SITE.rglob("*.html")) if not path.name.startswith("trich")]
    done = subprocess.run(
        ["java", "-Xss2m", "-jar", str(jar), "--errors-only", "--format", "json", *pages], capture_output=True, text=True)
    said = [one for one in json.loads(done.stderr)["messages"] if not one["message"].startswith("CSS:")]
    for one in said[:10]:
        print(f"  {pathlib.Path(one['url']).relative_to('file:' + str(SITE))}: {one['message']}")
    browser.check(not said, f"the HTML checker finds nothing in {len(pages)} pages")


with Browser() as browser:
    ways = bases()
    office = served(OFFICE)[1]
    for base, kinds in ((ways["http"], KINDS), (office, OFFICE_KINDS)):
        read_by_axe(browser, base, kinds)
        fits(browser, base, kinds)
    reads_without_scripts(browser, ways["file"])
    for base in ways.values():
        filters(browser, base)
    sizes(browser)
    feeds(browser)
    mails(browser)
    markup(browser)
    browser.end("pages")
