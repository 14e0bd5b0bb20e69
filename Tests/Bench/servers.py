"""`guong preview` beside `hugo server`: from the writer's save to the page that shows it, over loopback."""

import http.client
import random
import subprocess
import time
from pathlib import Path

import measure
from measure import Cost
from sites import Site, guong_binary

POLL_SECONDS = 0.002
PATIENCE_SECONDS = 900.0
NAMES = ["start", "preview body", "preview title", "preview template"]


def has_preview() -> bool:
    """Whether this Guong has the command."""
    command = [str(guong_binary()), "preview", "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    # A Guong without it exits with 0 too: it shows the help of the whole tool.
    return answer.returncode == 0 and "guong preview" in answer.stdout


def fetch(port: int, path: str) -> str | None:
    """A page, or None while it cannot be had."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", path, headers={"Host": f"localhost:{port}"})
        response = connection.getresponse()
        text = response.read().decode()
        return text if response.status == 200 else None
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def await_text(port: int, path: str, text: str, server: subprocess.Popen[bytes]) -> None:
    """Waits until a page shows a text."""
    end = time.monotonic() + PATIENCE_SECONDS
    while text not in (fetch(port, path) or ""):
        if server.poll() is not None:
            raise AssertionError(f"the server ended with {server.returncode}")
        if time.monotonic() > end:
            raise AssertionError(f"{path} never showed {text!r}")
        time.sleep(POLL_SECONDS)


def measure_server(site: Site, port: int, turns: int, log: Path) -> dict[str, list[Cost]]:
    """What it takes until the first page is there, and then until each edit is."""
    costs: dict[str, list[Cost]] = {name: [] for name in NAMES}
    path = "/" + site.page
    edits = {
        "preview body": lambda turn: (site.edit_body(f"xem-{turn}"), f"xem-{turn}")[1],
        "preview title": lambda turn: (site.edit_title(f"Xem lần {turn}"), f"Xem lần {turn}")[1],
        "preview template": lambda turn: (site.edit_base(200 + turn), f'width="{200 + turn}"')[1],
    }
    pause = random.Random(site.page)
    with log.open("wb") as out:
        start = time.monotonic()
        server = subprocess.Popen(site.serve, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
        try:
            await_text(port, path, "</html>", server)
            wall = time.monotonic() - start
            costs["start"].append(Cost(wall, measure.processor_seconds(server.pid), measure.peak_memory(server.pid)))
            for turn in range(1, turns + 1):
                for name, edit in edits.items():
                    # A writer does not save twice in a moment, nor in step with a server that looks every half second.
                    time.sleep(1.0 + pause.random())
                    before, start = measure.processor_seconds(server.pid), time.monotonic()
                    await_text(port, path, edit(turn), server)
                    wall, cpu = time.monotonic() - start, measure.processor_seconds(server.pid) - before
                    costs[name].append(Cost(wall, cpu, measure.peak_memory(server.pid)))
                    print(f"  {name:16} {site.tool:6} {wall:8.3f} s  CPU {cpu:6.2f} s", flush=True)
        finally:
            server.terminate()
            server.wait()
    return costs
