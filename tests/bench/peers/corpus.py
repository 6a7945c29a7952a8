"""A made corpus on disk, and queries drawn from its texts."""

import collections
import itertools
import json
import random
import re

from .measured import run

SIZES = {"S": 25_000, "M": 200_000, "L": 1_000_000}
HAN = re.compile("[\u4e00-\u9fff]{8,}")


class Corpus:
    def __init__(self, size, folder, maker):
        self.size = size
        self.folder = folder
        self.lines = folder / "articles.jsonl"
        self.bulletins = folder / "bulletins"
        done = folder / "done"
        if not done.exists():
            folder.mkdir(parents=True, exist_ok=True)
            run([maker, str(SIZES[size]), folder])
            done.touch()

    def articles(self):
        """Newest first."""
        with open(self.lines, encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)

    def text_megabytes(self):
        return sum(len((article["headline"] + article["body"]).encode()) for article in self.articles()) / 1e6

    def queries(self):
        """Lists of phrases: rare ones and frequent ones, one character to eight, one phrase and two."""
        drawn = random.Random(1)
        runs = [found for article in itertools.islice(self.articles(), 5_000) for found in HAN.findall(article["body"])]
        pairs = collections.Counter(text[at:at + 2] for text in runs for at in range(len(text) - 1))

        def pieces(length, count):
            found = []
            while len(found) < count:
                text = drawn.choice(runs)
                at = drawn.randrange(len(text) - length + 1)
                found.append([text[at:at + length]])
            return found

        frequent = [[pair] for pair, _ in pairs.most_common(6)]
        both = [first + second for first, second in zip(pieces(2, 8), pieces(3, 8))]
        return frequent + pieces(1, 6) + pieces(2, 10) + pieces(4, 8) + pieces(8, 4) + both
