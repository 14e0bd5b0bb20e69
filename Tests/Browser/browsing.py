# The committed site in a real browser: over HTTP with the policy that a strict server sends, and from its folder.
#
# Needs: chromium from Debian, and playwright from PyPI (`make browser` installs both).
import functools
import http.server
import pathlib
import shutil
import sys
import threading

from playwright.sync_api import sync_playwright

PROJECT = pathlib.Path(__file__).resolve().parents[2]
SITE = PROJECT / "site"
POLICY = ("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; "
          "form-action 'self'; frame-ancestors 'none'")


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Files with the policy in a header, as a careful server would send them, and nothing on the terminal."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *what):
        pass


class Server(http.server.ThreadingHTTPServer):
    """A page that is left while it loads is no mistake."""

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def served(folder=SITE):
    """A server on this machine alone, and its address, which ends in `/`."""
    server = Server(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


def bases(folder=SITE):
    """The ways to open the site, by name: over HTTP and from its folder. The server lives as long as the program."""
    return {"http": served(folder)[1], "file": pathlib.Path(folder).resolve().as_uri() + "/"}


class Browser:
    """Chromium, and what its pages said on the console or asked for elsewhere; both have to stay empty."""

    def __init__(self):
        self.said, self.failures, self.outside, self.held = [], [], [], 0

    def __enter__(self):
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        return self

    def __exit__(self, *what):
        self.chromium.close()
        self.playwright.stop()

    def page(self, base, **options):
        """A new page in a window of its own, at most of the options of Playwright's `new_context`."""
        page = self.chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | options)).new_page()
        page.on("console", lambda message: self.said.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"{page.url}: {error}"))
        page.on("request", lambda asked: asked.url.startswith((base, "data:")) or self.outside.append(asked.url))
        return page

    def check(self, holds, what):
        """Counts what holds and keeps what fails."""
        if holds:
            self.held += 1
        else:
            print("FAILS:  " + what, flush=True)
            self.failures.append(what)

    def end(self, name):
        """Prints the outcome and ends the program: 1 when anything failed."""
        self.check(not self.said, f"the console is clean: {self.said[:5]}")
        self.check(not self.outside, f"nothing is asked for outside the site: {self.outside[:5]}")
        print(f"{name}: {self.held} hold, {len(self.failures)} fail")
        sys.exit(1 if self.failures else 0)
