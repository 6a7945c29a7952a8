"""Programs that search files: each query is a start of its own."""


from .measured import Run, best_of, run, size_of


class Recoll:
    name = "Recoll"
    packages = ["recollcmd"]
    largest = "S"

    def __init__(self, folder):
        self.folder = folder
        self.settings = folder / "settings"

    def load(self, corpus):
        self.settings.mkdir()
        # Of the bulletins as they lie: a document for each file, as Recoll divides nothing.
        (self.settings / "recoll.conf").write_text(f"topdirs = {corpus.bulletins}\ndbdir = {self.folder / 'db'}\n"
                                                   "skippedNames+ =\nloglevel = 2\n", encoding="utf-8")
        return run(["recollindex", "-c", self.settings, "-z"])

    def size(self):
        return size_of(self.folder / "db")

    def open(self):
        pass

    def close(self):
        pass

    def _ask(self, query, *options):
        words = " ".join('"' + phrase + '"' for phrase in query)
        return best_of(3, lambda: run(["recollq", "-c", self.settings, *options, words], allowed=(0, 1)).output)

    def first_page(self, query):
        return self._ask(query, "-n", "50", "-S", "mtime")[0]

    def count(self, query):
        return None  # It counts files, not articles.

    def facets(self, query):
        return None

    def relevance(self, query):
        return self._ask(query, "-n", "50")[0]

    def snippets(self, query):
        return self._ask(query, "-n", "50", "-A")[0]


class Ripgrep:
    name = "ripgrep"
    packages = ["ripgrep"]
    largest = "M"

    def __init__(self, folder):
        self.lines = None

    def load(self, corpus):
        self.lines = corpus.lines
        return Run(0, None, b"")

    def size(self):
        return 0

    def open(self):
        pass

    def close(self):
        pass

    def first_page(self, query):
        return None

    def count(self, query):
        if len(query) > 1:
            return None
        seconds, output = best_of(3, lambda: run(["rg", "--count", "--fixed-strings", "--ignore-case", "--", query[0], self.lines],
                                                 allowed=(0, 1)).output)
        return seconds, int(output or 0)

    def facets(self, query):
        return None

    def relevance(self, query):
        return None

    def snippets(self, query):
        return None
