"""Dateline itself: `dateline import` of the files, then times taken from within by search_times."""

import json
import os
import shutil

from .measured import run, size_of


class Dateline:
    name = "Dateline"

    def __init__(self, folder, programs):
        self.archive = folder / "a.sqlite"
        self.programs = programs

    def load(self, corpus):
        return run([self.programs / "dateline", "--archive", self.archive, "import", corpus.bulletins], allowed=(0, 1))

    def size(self):
        return size_of(self.archive)

    def times(self, queries):
        """As search_times prints them, in milliseconds."""
        lines = "\n".join(" ".join(f'"{phrase}"' for phrase in query) for query in queries)
        answer = run([self.programs / "search_times_program", self.archive], standard_input=lines.encode())
        return {**json.loads(answer.output), "megabytes": answer.megabytes}

    def new_issues(self):
        """One further issue at a time into a copy of the archive, while a reader searches it; in milliseconds."""
        copy = self.archive.with_name("copy.sqlite")
        shutil.copyfile(self.archive, copy)
        try:
            return json.loads(run([self.programs / "new_issue_times_program", copy]).output)
        finally:
            for file in copy.parent.glob("copy.sqlite*"):
                os.remove(file)

    def window(self):
        """As window_times prints it: the window over the archive, offscreen."""
        return run([self.programs / "window_times_program", self.archive], environment={"QT_QPA_PLATFORM": "offscreen"}).output.decode()
