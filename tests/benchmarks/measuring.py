"""Running commands with their time and memory, and tables of the results."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass, field


@dataclass
class Samples:
    """What the rounds of one command took."""
    command: str
    seconds: list = field(default_factory=list)
    processor: list = field(default_factory=list)
    megabytes: list = field(default_factory=list)

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def spread(self):
        return max(self.seconds) - min(self.seconds)

    @property
    def peak(self):
        return max(self.megabytes)


def measure(samples, arguments, environment, folder=None):
    """One round. Peak memory is that of the process itself, not of what it starts."""
    begin = time.perf_counter()
    process = subprocess.Popen([str(argument) for argument in arguments], env=environment, cwd=folder, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE)
    messages = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, arguments))}: exit {process.returncode}\n{messages[-2000:]}")
    samples.seconds.append(time.perf_counter() - begin)
    samples.processor.append(usage.ru_utime + usage.ru_stime)
    samples.megabytes.append(usage.ru_maxrss / 1024)


class Table:
    HEAD = ["work", "articles", "median s", "spread s", "processor s", "peak MB", "against", "ratio", "budget", ""]

    def __init__(self):
        self._rows = []
        self.missed = []

    def add(self, work, articles, samples, against="", ratio=None, budget=None, unit="×"):
        """`budget` is the highest ratio allowed, or a lowest one where it is negative."""
        bound = "" if budget is None else f"{'≤' if budget >= 0 else '≥'} {abs(budget):g}{unit}"
        verdict = ""
        if budget is not None:
            kept = ratio <= budget if budget >= 0 else ratio >= -budget
            verdict = "kept" if kept else "missed"
            if not kept:
                self.missed.append(f"{work} of {articles} articles: {ratio:.2f}{unit} ({against}), budget {bound}")
        self._rows.append([work, str(articles), f"{samples.median:.3f}", f"{samples.spread:.3f}",
                           f"{statistics.median(samples.processor):.3f}", f"{samples.peak:.0f}", against,
                           "" if ratio is None else f"{ratio:.2f}{unit}", bound, verdict])

    def show(self):
        widths = [max(len(row[column]) for row in [self.HEAD, *self._rows]) for column in range(len(self.HEAD))]
        for row in [self.HEAD, ["-" * width for width in widths], *self._rows]:
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
