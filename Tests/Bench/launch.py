"""Runs one command and prints its wall, CPU and peak memory as JSON.

Linux counts the memory of the process that starts a command into the command's peak, so a small one has to start it.
"""

import json
import os
import sys
import time


def main() -> None:
    """`launch.py LOG COMMAND…`: the command's output goes to a file, so that no pipe slows it."""
    log = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    actions = [(os.POSIX_SPAWN_DUP2, log, 1), (os.POSIX_SPAWN_DUP2, log, 2)]
    start = time.monotonic()
    pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    wall = time.monotonic() - start
    took = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss * 1024}
    print(json.dumps(took | {"exit": os.waitstatus_to_exitcode(status)}))


main()
