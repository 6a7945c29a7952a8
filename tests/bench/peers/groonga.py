"""Groonga: bigrams, the fastest of those that find Chinese exactly."""

import json
import subprocess
import time

from .measured import Run, size_of

SCHEMA = """table_create Articles TABLE_NO_KEY
column_create Articles day COLUMN_SCALAR Int32
column_create Articles publication COLUMN_SCALAR ShortText
column_create Articles section COLUMN_SCALAR ShortText
column_create Articles headline COLUMN_SCALAR ShortText
column_create Articles body COLUMN_SCALAR LongText
"""
INDEX = """table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto
column_create Terms articles COLUMN_INDEX|WITH_POSITION|WITH_SECTION Articles headline,body
"""


class Groonga:
    name = "Groonga"
    packages = ["groonga-bin"]
    largest = "L"

    def __init__(self, folder):
        self.database = folder / "db"
        self.process = None

    def load(self, corpus):
        start = time.monotonic()
        process = subprocess.Popen(["groonga", "-n", self.database], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        process.stdin.write(SCHEMA + "load --table Articles\n[\n")
        for count, article in enumerate(corpus.articles()):
            process.stdin.write((",\n" if count else "") + json.dumps(article, ensure_ascii=False))
        process.stdin.write("\n]\n" + INDEX + "quit\n")
        process.stdin.close()
        megabytes = self._memory_until_it_ends(process)
        return Run(time.monotonic() - start, megabytes, b"")

    @staticmethod
    def _memory_until_it_ends(process):
        largest = 0
        while process.poll() is None:
            try:
                with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
                    largest = max([largest] + [int(line.split()[1]) for line in status if line.startswith("VmHWM")])
            except OSError:
                break
            time.sleep(0.05)
        process.wait()
        return largest / 1024

    def size(self):
        return size_of(self.database.parent)

    def open(self):
        self.process = subprocess.Popen(["groonga", "--default-command-version", "2", self.database], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def _select(self, query, more):
        words = " ".join('"' + phrase.replace("\\", "\\\\").replace('"', '\\"') + '"' for phrase in query)
        quoted = words.replace("\\", "\\\\").replace("'", "\\'")
        # What it found before it would answer from a cache.
        self.process.stdin.write(f"select Articles --match_columns headline||body --query '{quoted}' --cache no {more}\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if answer[0][0] != 0:
            raise RuntimeError(answer[0][3])
        return answer[0][2], answer[1]

    def first_page(self, query):
        return self._select(query, "--sort_keys -day --limit 50 --output_columns _id,headline,day,section")[0]

    def count(self, query):
        seconds, answer = self._select(query, "--limit 0")
        return seconds, answer[0][0][0]

    def facets(self, query):
        return self._select(query, "--limit 0 --drilldown publication,section,day --drilldown_limit -1")[0]

    def relevance(self, query):
        return self._select(query, "--sort_keys -_score --limit 50 --output_columns _id,headline,_score")[0]

    def snippets(self, query):
        return self._select(query, "--sort_keys -day --limit 50 --output_columns '_id,snippet_html(body)'")[0]
