"""Runs a command and says what it took: wall, CPU with all children, and peak memory."""

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds of wall and CPU, bytes of peak memory (None where it was not measured)."""

    wall: float
    cpu: float
    peak: int | None = None


class CommandFailed(Exception):
    """A command that ended badly, with what it printed."""


def run(command: list[str], log: Path) -> Cost:
    """Runs a command to its end, its output in a file."""
    os.sync()  # What the run before left unwritten is not this run's work.
    time.sleep(0.1)  # Nobody saves and begins a build within one breath: a file saved just before is read once more.
    launcher = [sys.executable, "-I", "-S", str(Path(__file__).with_name("launch.py")), str(log), *command]
    took = json.loads(subprocess.run(launcher, stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout)
    if took["exit"] != 0:
        raise CommandFailed(f"{' '.join(command)}\n{log.read_text(errors='replace')}")
    return Cost(took["wall"], took["cpu"], took["peak"])


def copy_cost(source: Path, target: Path, log: Path) -> Cost:
    """What a plain `cp -r` of a folder into a new one takes: a yardstick for the disk."""
    return run(["cp", "-r", str(source), str(target)], log)


def size_of(folder: Path) -> tuple[int, int]:
    """How many files a folder holds, and their bytes."""
    files = size = 0
    for path in folder.rglob("*"):
        if path.is_file():
            files, size = files + 1, size + path.stat().st_size
    return files, size


def median(costs: list[Cost]) -> Cost:
    """The middle of each measure by itself."""
    peaks = [cost.peak for cost in costs if cost.peak is not None]
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        round(statistics.median(peaks)) if peaks else None,
    )


def processor_seconds(pid: int) -> float:
    """The CPU a running process has used so far, with children it has waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")


def peak_memory(pid: int) -> int:
    """The most memory that a running process has held so far."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0
