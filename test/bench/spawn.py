"""Runs commands for the benchmark and reports `ru_maxrss` and CPU time of each child, which Node can't.

One JSON object a line in: {"argv": [...], "env": {...}}; one a line out. Times are of CLOCK_MONOTONIC, in nanoseconds, the
clock of `process.hrtime`. posix_spawn, since a forked child would count this process's memory as its own.
"""
import json
import os
import sys
import time

SHOWN = 4000

for line in sys.stdin:
    command = json.loads(line)
    argv, env = command["argv"], command["env"]
    read, write = os.pipe()
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_DUP2, write, 1),
        (os.POSIX_SPAWN_DUP2, write, 2),
        (os.POSIX_SPAWN_CLOSE, read),
        (os.POSIX_SPAWN_CLOSE, write),
    ]
    begun = time.monotonic_ns()
    pid = os.posix_spawnp(argv[0], argv, env, file_actions=actions)
    os.close(write)
    log = b""
    # A runner reads the log from a pipe too; a full pipe would stop the child.
    while chunk := os.read(read, 65536):
        log = (log + chunk)[-SHOWN:]
    _, status, used = os.wait4(pid, 0)
    ended = time.monotonic_ns()
    os.close(read)
    print(
        json.dumps(
            {
                "begun": begun,
                "ended": ended,
                "cpuMs": (used.ru_utime + used.ru_stime) * 1000,
                "rssKiB": used.ru_maxrss,
                "exitCode": os.waitstatus_to_exitcode(status),
                "log": log.decode(errors="replace"),
            }
        ),
        flush=True,
    )
