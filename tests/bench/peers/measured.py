"""Running programs, with their time and their largest memory."""

import os
import subprocess
import time


class Run:
    def __init__(self, seconds, megabytes, output):
        self.seconds = seconds
        self.megabytes = megabytes
        self.output = output


def run(command, standard_input=None, environment=None, allowed=(0,)):
    """`standard_input`: an open file or bytes. Raises when the exit status is not one of `allowed`."""
    given = subprocess.PIPE if isinstance(standard_input, bytes) else standard_input
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               env={**os.environ, **(environment or {})})
    if isinstance(standard_input, bytes):
        process.stdin.write(standard_input)
        process.stdin.close()
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return Run(seconds, usage.ru_maxrss / 1024, output)


def size_of(path):
    """Megabytes of a file or of all below a folder."""
    if path.is_file():
        return path.stat().st_size / 1e6
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) / 1e6


def best_of(rounds, ask):
    """The least seconds that `ask` took, and what it gave the last time."""
    best, answer = None, None
    for _ in range(rounds):
        start = time.perf_counter()
        answer = ask()
        seconds = time.perf_counter() - start
        best = seconds if best is None else min(best, seconds)
    return best, answer
