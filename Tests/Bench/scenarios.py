"""The builds that are measured. After each, the output is looked at: no scenario may measure a build that did nothing."""

from collections.abc import Callable
from pathlib import Path

import measure
from measure import Cost
from sites import Site

Check = Callable[[], None]


def prepare_cold(site: Site, turn: int) -> Check:
    """No output, no memory of an earlier build."""
    site.forget()
    return lambda: expect(page_of(site), "</html>")


def prepare_unchanged(site: Site, turn: int) -> Check:
    """Nothing was edited."""
    before = measure.size_of(site.output)

    def check() -> None:
        after = measure.size_of(site.output)
        if after != before:
            raise AssertionError(f"{site.tool}: {before} files and bytes became {after} though nothing was edited")

    return check


def prepare_body(site: Site, turn: int) -> Check:
    """One word of one story's body."""
    word = f"thay-{turn}"
    site.edit_body(word)
    return lambda: expect(page_of(site), word)


def prepare_title(site: Site, turn: int) -> Check:
    """One story's title, which lists and other stories show too."""
    title = f"Tên mới lần {turn}"
    site.edit_title(title)

    def check() -> None:
        expect(page_of(site), title)
        lists = (site.output / "bai-viet").rglob("index.html")
        if not any(title in path.read_text() for path in lists):
            raise AssertionError(f"{site.tool}: no list shows the new title")

    return check


def prepare_template(site: Site, turn: int) -> Check:
    """One number in the template that all pages stand in."""
    site.edit_base(100 + turn)
    return lambda: expect(page_of(site), f'width="{100 + turn}" height="48"')


SCENARIOS: dict[str, Callable[[Site, int], Check]] = {
    "cold": prepare_cold,
    "unchanged": prepare_unchanged,
    "body": prepare_body,
    "title": prepare_title,
    "template": prepare_template,
}


def page_of(site: Site) -> Path:
    """The edited story's page."""
    return site.output / site.page / "index.html"


def expect(page: Path, text: str) -> None:
    """Fails unless a page holds a text."""
    if text not in page.read_text():
        raise AssertionError(f"{page} does not show {text!r}")


def measure_builds(
    sites: list[Site], names: list[str], turns: int, verbose: bool, log: Path
) -> dict[str, dict[str, list[Cost]]]:
    """Every scenario for every tool, the tools in turn; the costs by scenario and tool."""
    costs: dict[str, dict[str, list[Cost]]] = {name: {site.tool: [] for site in sites} for name in names}
    for turn in range(1, turns + 1):
        for name in names:
            for site in sites:
                check = SCENARIOS[name](site, turn)
                cost = measure.run(with_timings(site, verbose), log)
                check()
                costs[name][site.tool].append(cost)
                peak = (cost.peak or 0) >> 20
                print(f"  {name:9} {site.tool:6} {cost.wall:8.3f} s  CPU {cost.cpu:8.3f} s  {peak:5} MiB", flush=True)
                if verbose and site.tool == "guong":
                    print(log.read_text())
    return costs


def build_once(sites: list[Site], log: Path) -> None:
    """Sites to edit, when none was asked to be measured."""
    for site in sites:
        measure.run(list(site.build), log)


def with_timings(site: Site, verbose: bool) -> list[str]:
    """The command of a build, with Guong's own times by stage when they are asked for."""
    return list(site.build) + (["--verbose"] if verbose and site.tool == "guong" else [])
