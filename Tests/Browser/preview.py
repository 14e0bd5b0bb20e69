# What a writer sees of `guong preview`, in a real browser.
#
# Usage: python3 Tests/Browser/preview.py .build/release/guong [FOLDER FOR SCREENSHOTS]
# Needs: chromium, and playwright and axe-playwright-python from PyPI.
import atexit
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from playwright.sync_api import Error, sync_playwright

try:
    from axe_playwright_python.sync_playwright import Axe
except ImportError:
    Axe = None

EDITS = 20
STORY = "content/stories/2022/mot-to-giay/index.md"
PAGE = "kinh-nghiem/mot-to-giay/index.html"
DRAFT = "viec-tot/may-in-cu/index.html"
PROJECT = pathlib.Path(__file__).resolve().parents[2]


def check(holds, what):
    print(("holds:  " if holds else "FAILS:  ") + what)
    if not holds:
        failures.append(what)


def start(tool, desk, *options):
    run = subprocess.Popen(
        [tool, "preview", "--as-of", "2022-12-31", "--port", *(options or ("0",))],
        cwd=desk, stderr=subprocess.PIPE, text=True)
    atexit.register(run.kill)
    for line in run.stderr:
        if found := re.search(r"http://127\.0\.0\.1:(\d+)/", line):
            threading.Thread(target=run.stderr.read, daemon=True).start()
            return run, int(found.group(1))
    raise SystemExit("the preview did not start")


def until(page, question, seconds=20):
    """Asks again and again: `wait_for_function` needs what the policy of the pages forbids."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if page.evaluate(question):
                return
        except Error:
            pass  # The page is being reloaded.
        time.sleep(0.01)
    raise SystemExit(f"FAILS:  never true on {page.url}: {question}")


def shows(page, question, what):
    """Waits for it, and counts it among what holds."""
    until(page, question)
    check(True, what)


def stays(page, place, what):
    """The page is scrolled to a place, and still is when all that a reload sets off is over."""
    until(page, f"scrollY === {place}")
    time.sleep(0.5)
    check(page.evaluate("scrollY") == place, f"{what}: {page.evaluate('scrollY')}")


def axe(page, what):
    if Axe is None:
        print("        axe-playwright-python is not there: not asked about " + what)
        return
    found = Axe().run(page).response["violations"]
    check(not found, "axe finds nothing on " + what + "".join("\n          " + v["id"] for v in found))


def main(tool, shots):
    desk = pathlib.Path(tempfile.mkdtemp(prefix="guong-browser-"))
    for name in ("content", "themes"):
        shutil.copytree(PROJECT / name, desk / name)
    run, port = start(tool, desk)
    base = f"http://127.0.0.1:{port}/"
    story = desk / STORY
    source = story.read_text()
    said = []

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        window = browser.new_context(viewport={"width": 1280, "height": 800})
        page = window.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(base + PAGE)
        page.evaluate("scrollTo({top: 600, behavior: 'instant'})")

        times = []
        for edit in range(EDITS):
            time.sleep(0.4)
            mark = f"Lần sửa thứ {edit + 1}."
            begin = time.perf_counter()
            story.write_text(source + f"\n{mark}\n")
            until(page, f"document.readyState !== 'loading' && document.body.innerText.includes({mark!r})")
            times.append(time.perf_counter() - begin)
        print(f"        save to screen over {EDITS} edits: median {statistics.median(times) * 1000:.0f} ms, "
              f"least {min(times) * 1000:.0f}, most {max(times) * 1000:.0f}")
        stays(page, 600, "the page keeps its place")

        # An error shows at the page's own address, goes away by itself, and leaves the last good page a click away.
        story.write_text(source.replace("title:", "titel:", 1))
        until(page, "document.getElementById('guong-findings') !== null")
        check(page.url == base + PAGE, "the findings show at the page's own address")
        check("titel" in page.inner_text("main") and "^" in page.inner_text("pre"), "the line is quoted with a caret")
        if shots:
            page.screenshot(path=shots / "findings.png", full_page=True)
            for name, options in {
                "findings-390": {"viewport": {"width": 390, "height": 844}, "is_mobile": True},
                "findings-dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
            }.items():
                other = browser.new_context(**options).new_page()
                other.goto(base + PAGE)
                check(other.evaluate("document.documentElement.scrollWidth <= innerWidth"), name + " does not overflow")
                other.screenshot(path=shots / (name + ".png"), full_page=True)
                other.context.close()
        axe(page, "the page of findings")
        page.click(".way a")
        until(page, "location.pathname.startsWith('/_guong/good/')")
        shows(page, f"document.body.innerText.includes('Lần sửa thứ {EDITS}.')", "the last good page is the last good page")
        if shots:
            page.screenshot(path=shots / "good.png")
        page.click("header a.brand")
        until(page, "location.pathname.startsWith('/_guong/good/')")
        shows(page, "document.styleSheets.length > 1", "links in the last good page stay in it")
        page.go_back()
        until(page, f"location.pathname === '/_guong/good/{PAGE}'")
        page.evaluate("scrollTo({top: 500, behavior: 'instant'})")
        time.sleep(0.2)
        story.write_text(source)
        until(page, f"location.pathname === '/{PAGE}' && document.getElementById('guong-findings') === null")
        stays(page, 500, "mended, the page is itself again, at its place")

        # The same without a click: error and back.
        story.write_text(source.replace("title:", "titel:", 1))
        until(page, "document.getElementById('guong-findings') !== null")
        story.write_text(source)
        until(page, "document.getElementById('guong-findings') === null")
        stays(page, 500, "an error between does not lose the place")

        # A warning is a word in the corner.
        (desk / "content/ghi-chu.txt").write_text("x\n")
        until(page, "document.getElementById('guong-preview') !== null")
        axe(page, "a page with the word in the corner")
        if shots:
            page.screenshot(path=shots / "corner.png")
        page.click("#guong-preview a")
        until(page, "document.getElementById('guong-findings') !== null")
        (desk / "content/ghi-chu.txt").unlink()
        until(page, f"location.pathname === '/{PAGE}'")
        check(True, "findings that are mended lead back to the page")

        said[:] = [line for line in said if "503 (Service Unavailable)" not in line]  # the pages of findings
        check(not said, f"the console is clean: {said}")


        # A draft is shown, and marked.
        draft = desk / "content/stories/2022/may-in-cu.md"
        draft.write_text(draft.read_text().replace("\nkind: deed\n", "\nkind: deed\nstatus: draft\n", 1))
        page.goto(base + DRAFT)
        until(page, "document.querySelector('main .note-mark') !== null")
        check("nháp" in page.inner_text("main .note-mark"), "a draft is shown with its mark")
        page.goto(base + PAGE)

        # Many tabs: eight visible pages, of a browser that opens six connections.
        tabs = [window.new_page() for _ in range(8)]
        for tab in tabs:
            tab.goto(base + PAGE)
        story.write_text(source + "\nCho mọi thẻ.\n")
        for tab in tabs:
            until(tab, "document.body.innerText.includes('Cho mọi thẻ.')")
        check(True, "eight open pages are all reloaded")
        for tab in tabs:
            tab.close()

        # A server that is stopped and started again.
        run.terminate()
        check(run.wait() == 0, "told to end, it ends with 0")
        said.clear()
        story.write_text(source + "\nSau khi chạy lại.\n")
        time.sleep(3)
        run, _ = start(tool, desk, str(port))
        until(page, "document.body.innerText.includes('Sau khi chạy lại.')", 60)
        check(True, "an open page finds the server again")
        said[:] = [line for line in said if "ERR_CONNECTION_REFUSED" not in line]  # by our own doing
        check(not said, f"the console is clean: {said}")

        # A page elsewhere can neither read nor listen.
        other = browser.new_context().new_page()
        other.goto("data:text/html,<title>x</title>")
        heard = other.evaluate("""async (base) => {
          const asked = await fetch(base).then(() => "read", () => "refused");
          const listened = await new Promise(done => {
            const source = new EventSource(base + "_guong/events");
            source.onmessage = () => done("heard"); source.onerror = () => done("refused");
          });
          return [asked, listened];
        }""", base)
        check(heard == ["refused", "refused"], f"a page elsewhere gets nothing: {heard}")
        browser.close()
    run.terminate()
    run.wait()
    shutil.rmtree(desk)


failures = []
if len(sys.argv) < 2:
    raise SystemExit(__doc__ or "Usage: preview.py TOOL [FOLDER FOR SCREENSHOTS]")
folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
if folder:
    folder.mkdir(parents=True, exist_ok=True)
main(str(pathlib.Path(sys.argv[1]).resolve()), folder)
raise SystemExit(f"{len(failures)} failed" if failures else 0)
