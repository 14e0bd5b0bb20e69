"""Tables of what was measured, and their place in BENCHMARKS.md."""

import re
from pathlib import Path

import measure
from measure import Cost

TITLES = {
    "cold": "cold build",
    "unchanged": "nothing edited",
    "body": "a word of one story",
    "title": "a title",
    "template": "the base template",
    "start": "server: start to first page",
    "preview body": "server: a word of one story",
    "preview title": "server: a title",
    "preview template": "server: the base template",
}


def seconds(value: float) -> str:
    """Seconds with three digits that mean something."""
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def mebibytes(value: int | None) -> str:
    """Bytes as MiB."""
    return "–" if value is None else f"{value / 1_048_576:,.0f}"


def ratio(one: float, other: float) -> str:
    """How many times as much, with two digits that mean something."""
    if other <= 0:
        return "–"
    times = one / other
    return f"{times:,.0f}×" if times >= 10 else f"{times:.1f}×"


def spread(costs: list[Cost]) -> str:
    """The median of the wall times and, where there are several, the least and the most."""
    walls = [cost.wall for cost in costs]
    middle = seconds(measure.median(costs).wall)
    return middle if len(walls) == 1 else f"{middle} ({seconds(min(walls))}–{seconds(max(walls))})"


def cells(costs: list[Cost]) -> str:
    """One tool's columns of a row."""
    middle = measure.median(costs)
    return f"{spread(costs)} | {seconds(middle.cpu)} | {mebibytes(middle.peak)}"


def row(name: str, by_tool: dict[str, list[Cost]]) -> str:
    """One scenario: how many times Hugo's cost is Guong's, then what each took."""
    ours, theirs = by_tool.get("guong"), by_tool.get("hugo")
    if ours and theirs:
        one, other = measure.median(theirs), measure.median(ours)
        peak = ratio(one.peak or 0, other.peak or 0)
        first = f"**{ratio(one.wall, other.wall)}** | {ratio(one.cpu, other.cpu)} | {peak}"
    else:
        first = "– | – | –"
    missing = "– | – | –"
    return f"| {TITLES[name]} | {first} | {cells(ours) if ours else missing} | {cells(theirs) if theirs else missing} |"


def table(costs: dict[str, dict[str, list[Cost]]]) -> str:
    """All scenarios that were measured."""
    head = (
        "| | Hugo ÷ Guong: wall | CPU | peak | Guong: wall, s | CPU, s | peak, MiB "
        "| Hugo: wall, s | CPU, s | peak, MiB |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    )
    measured = [name for name in TITLES if any(costs.get(name, {}).values())]
    return "\n".join([head, *(row(name, costs[name]) for name in measured)])


def output_sizes(outputs: dict[str, Path], copy: Cost | None) -> str:
    """What each tool wrote, and what a plain copy of the first takes."""
    parts = []
    for tool, folder in outputs.items():
        files, size = measure.size_of(folder)
        pages = sum(1 for _ in folder.rglob("*.html"))
        parts.append(f"{tool.capitalize()} wrote {files:,} files ({pages:,} pages), {size / 1e6:,.1f} MB.")
    if copy:
        parts.append(f"`cp -r` of Guong's output takes {seconds(copy.wall)} s, CPU {seconds(copy.cpu)} s.")
    return " ".join(parts)


def place(text: str, key: str, block: str) -> str:
    """A text with a block between its markers, put in place of an older one or at the end."""
    begin, end = f"<!-- bench {key} -->", f"<!-- end {key} -->"
    marked = f"{begin}\n{block}\n{end}"
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if pattern.search(text):
        return pattern.sub(lambda _: marked, text)
    return f"{text.rstrip()}\n\n{marked}\n"
