"""The budgets of the editor, measured by the programs in editor/, each inside the editor's own process."""

import os
import subprocess

PROGRAMS = ["keystrokes", "preview", "start", "lists", "search", "photos"]
ARTICLES = 20000
START_ARTICLES = 10000  # the newsroom that the budget of the start is about
LONG_WORDS = 20000
SHORT_ARTICLE = "article-1"
FLUSH = "30 ms more for each flush of the newsroom file, by an SQLite VFS of the benchmarks"


class EditorTable:
    HEAD = ["work", "tries", "median ms", "95 %", "99 %", "longest", "processor ms", "99 %", "budget", "", "load"]

    def __init__(self):
        self._rows, self._notes, self.missed = [], [], []

    def add(self, line):
        """A line that a program printed (editor/Figures.h)."""
        kind, *fields = line.split("\t")
        load = f"{os.getloadavg()[0]:.1f}"
        if kind == "figure":
            work, tries, median, most95, most99, longest, processor, processor99, *budget = fields
            bound, verdict = "", ""
            if budget:
                percent, milliseconds = int(budget[0]), float(budget[1])
                reached = float({50: median, 95: most95, 99: most99}[percent])
                bound = f"{percent} % ≤ {milliseconds:g}"
                verdict = "kept" if reached <= milliseconds else "missed"
                if verdict == "missed":
                    self.missed.append(f"{work}: {reached:.1f} ms, budget {bound} ms")
            self._rows.append([work, tries, median, most95, most99, longest, processor, processor99, bound, verdict, load])
        elif kind == "ratio":
            work, peer, median, most99 = fields
            self._notes.append(f"{work} ÷ {peer}: {median} of the medians, {most99} of the 99 %")
        elif kind == "note":
            self._notes.append(fields[0])

    def show(self):
        widths = [max(len(row[column]) for row in [self.HEAD, *self._rows]) for column in range(len(self.HEAD))]
        for row in [self.HEAD, ["-" * width for width in widths], *self._rows]:
            cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
            print("  ".join(cells).rstrip())
        print("", *self._notes, sep="\n")


def run_editor(benchmark, folder, programs, rounds):
    """Prints the table; returns the budgets missed. `programs` is the folder with the benchmark programs."""
    table, commands = EditorTable(), []
    rooms = {}
    for articles, long in ((ARTICLES, LONG_WORDS), (START_ARTICLES, 0)):
        document = benchmark.document(f"articles-{articles}", articles, "--photos", "50", *(["--long", str(long)] if long else []))
        rooms[articles] = benchmark.imported(f"articles-{articles}", document)
    large = rooms[ARTICLES]
    arguments = {"keystrokes": [large, "long"], "preview": [large, SHORT_ARTICLE, "long"], "lists": [large, "long"],
                 "search": [large, SHORT_ARTICLE], "photos": [], "start": [str(2 * rounds), rooms[START_ARTICLES], large]}
    environment = {**benchmark.environment(), "QT_QPA_PLATFORM": "xcb", "QTWEBENGINE_DISABLE_SANDBOX": "1",
                   "XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "settings")}
    for name in PROGRAMS:
        command = [str(part) for part in [programs / f"benchmark_{name}", *arguments[name]]]
        commands.append(command)
        # A display of its own, so that what the window system costs is in the figures.
        result = subprocess.run(["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1600x1000x24", *command], env=environment, capture_output=True, text=True)
        for line in result.stdout.splitlines():
            table.add(line)
        if result.returncode not in (0, 1):  # 1: a budget is missed
            raise SystemExit(f"{' '.join(command)}: exit {result.returncode}\n{result.stderr[-2000:]}")
    print(f"\nThe editor, {os.cpu_count()} processors; the disk: {FLUSH}\n")
    table.show()
    print("\nCommands:", *[f"  {' '.join(command)}" for command in commands], sep="\n")
    return table.missed
