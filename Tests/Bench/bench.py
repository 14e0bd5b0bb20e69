"""Measures Guong beside Hugo on the same stories, in turn, and writes the tables of BENCHMARKS.md.

`make bench` runs it; `python3 Tests/Bench/bench.py --help` tells the rest.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import measure
import report
import scenarios
import servers
from measure import Cost
from sites import REPOSITORY, Site, guong_binary, guong_site, hugo_binary, hugo_site, make_corpus

TURNS = {1_000: 5, 10_000: 3, 100_000: 1}
PORTS = {"guong": 18_417, "hugo": 18_418}


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description="Measures Guong beside Hugo on the same stories.")
    parser.add_argument("--sizes", type=numbers, default=[1_000, 10_000], help="numbers of stories, by commas")
    parser.add_argument("--only", choices=["guong", "hugo"], help="run one tool only; BENCHMARKS.md stays as it is")
    parser.add_argument("--scenarios", type=names, default=[*scenarios.SCENARIOS, "preview"],
                        help="some of: " + ",".join([*scenarios.SCENARIOS, "preview"]))
    parser.add_argument("--turns", type=int, help="how often each scenario is run; default 5, 3 and 1 by size")
    parser.add_argument("--timings", action="store_true", help="print Guong's time by stage after each build")
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get("BENCH_DIR", REPOSITORY / ".build/bench")),
                        help="where all is built; default BENCH_DIR or .build/bench")
    parser.add_argument("--no-report", action="store_true", help="leave BENCHMARKS.md as it is")
    return parser.parse_args()


def numbers(text: str) -> list[int]:
    """`1000,10000` as numbers."""
    return [int(part) for part in text.split(",")]


def names(text: str) -> list[str]:
    """`cold,body` as names of scenarios."""
    asked = text.split(",")
    for name in asked:
        if name not in [*scenarios.SCENARIOS, "preview"]:
            raise argparse.ArgumentTypeError(f"no scenario is called {name!r}")
    return asked


def file_system(folder: Path) -> str:
    """The kind of file system that a folder stands on, such as `ext4`."""
    answer = subprocess.run(["stat", "-f", "-c", "%T", str(folder)], capture_output=True, text=True, check=True)
    return answer.stdout.strip().replace("ext2/ext3", "ext4")


def measure_servers(sites: list[Site], turns: int, log: Path) -> dict[str, dict[str, list[Cost]]]:
    """The servers' scenarios, for the tools that have a server."""
    costs: dict[str, dict[str, list[Cost]]] = {name: {} for name in servers.NAMES}
    for site in sites:
        if site.tool == "guong" and not servers.has_preview():
            print("  this Guong has no `preview` yet")
            continue
        for name, found in servers.measure_server(site, PORTS[site.tool], turns, log).items():
            costs[name][site.tool] = found
    return costs


def make_sites(count: int, folder: Path, asked: argparse.Namespace) -> list[Site]:
    """A fresh corpus, and the sites on it that are to be measured."""
    make_corpus(count, folder)
    sites = []
    if asked.only != "hugo":
        sites.append(guong_site(count, folder, PORTS["guong"]))
    if asked.only != "guong":
        sites.append(hugo_site(count, folder, hugo_binary(REPOSITORY / ".build" / "bench"), PORTS["hugo"]))
    return sites


def measure_size(count: int, asked: argparse.Namespace, others: float) -> str:
    """All that was asked for on N stories, as a block of Markdown; `others` is the load before anything began."""
    folder, turns = asked.folder / str(count), asked.turns or TURNS.get(count, 3)
    print(f"{count:,} stories, {turns} times, on {file_system(asked.folder)}")
    sites = make_sites(count, folder, asked)
    log = asked.folder / "log"
    # All cold builds come before anything is replaced on the disk: see `Site.forget`.
    costs = {}
    if "cold" in asked.scenarios:
        costs = scenarios.measure_builds(sites, ["cold"], turns, asked.timings, log)
    else:
        scenarios.build_once(sites, log)
    outputs = {site.tool: site.output for site in sites}
    copy = measure.copy_cost(outputs["guong"], folder / "copy", log) if "guong" in outputs else None
    sizes = report.output_sizes(outputs, copy)
    # Nothing edited comes before the edits: what was saved a moment ago is read again.
    edits = [name for name in scenarios.SCENARIOS if name in asked.scenarios and name not in ("cold", "unchanged")]
    for names in (["unchanged"] if "unchanged" in asked.scenarios else [], edits):
        costs |= scenarios.measure_builds(sites, names, turns, asked.timings, log)
    if "preview" in asked.scenarios:
        costs |= measure_servers(sites, max(turns, 5) if count <= 10_000 else turns, log)
    head = f"### {count:,} stories on {file_system(asked.folder)}, {os.cpu_count()} cores, {turns} turns"
    if others >= 0.5:
        sizes += f" **Provisional: the machine was busy with other work (load {others:.1f} at the start).**"
    return "\n\n".join(part for part in (head, report.table(costs), sizes) if part)


def main() -> None:
    """Measures every size that was asked for; writes the tables down when both tools ran all scenarios."""
    asked = arguments()
    for tool in (guong_binary(), guong_binary().with_name("corpus")):
        if not tool.exists():
            sys.exit(f"{tool.name} is not built: run `make bench`, or `swift build -c release --product {tool.name}`")
    asked.folder = asked.folder.resolve()
    asked.folder.mkdir(parents=True, exist_ok=True)
    whole = not asked.only and set(scenarios.SCENARIOS) <= set(asked.scenarios) and not asked.no_report
    others = os.getloadavg()[0]
    for count in asked.sizes:
        block = measure_size(count, asked, others)
        print(f"\n{block}\n")
        if whole:
            benchmarks = REPOSITORY / "BENCHMARKS.md"
            key = f"{count} {file_system(asked.folder)}"
            benchmarks.write_text(report.place(benchmarks.read_text(), key, block))
    for count in asked.sizes:  # Not before all is measured: see `Site.forget`.
        shutil.rmtree(asked.folder / str(count))


if __name__ == "__main__":
    main()
