#!/usr/bin/env python3
"""Writes han_variants.inc: which Han character stands for which in a fold.

Sources (Debian packages): libopencc-data and opencc (Apache-2.0) for traditional, Hong Kong, Taiwan
and Japanese forms; unicode-data's Unihan_Variants (Unicode licence) for what those lack: kZVariant, and
kSemanticVariant where two sources agree. A character of GB 2312, the set of today's mainland print, is
folded only when OpenCC's traditional-to-simplified table says so (乾, 著 -> 干, 着), so that 予 and 余
stay two words.

    core/text/make_han_variants.py > core/text/han_variants.inc
"""
import bz2
import subprocess

HAN = [range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x32400)]


def convert(characters, config):
    lines = "\n".join(characters)
    done = subprocess.run(["opencc", "-c", config + ".json"], input=lines, text=True,
                          capture_output=True, check=True).stdout.split("\n")
    return {c: d if len(d) == 1 else c for c, d in zip(characters, done)}


def in_gb2312(c):
    try:
        c.encode("gb2312")
        return True
    except UnicodeEncodeError:
        return False


def unihan():
    z, semantic = {}, {}
    with bz2.open("/usr/share/unicode/Unihan_Variants.txt.bz2", "rt") as lines:
        for line in lines:
            if not line.startswith("U+"):
                continue
            code, field, values = line.rstrip("\n").split("\t")
            c = chr(int(code[2:], 16))
            for value in values.split():
                target, _, sources = value.partition("<")
                target = chr(int(target[2:], 16))
                if field == "kZVariant":
                    z.setdefault(c, []).append(target)
                elif field == "kSemanticVariant" and len(sources.split(",")) >= 2 or \
                        field == "kSemanticVariant" and "kHKGlyph" in sources:
                    semantic.setdefault(c, []).append(target)
    return z, semantic


def main():
    characters = [chr(c) for block in HAN for c in block]
    simplified = convert(characters, "t2s")
    simplified["著"] = "着"  # OpenCC decides it by context; a fold may not look at context
    regional = {config: convert(characters, config) for config in ("jp2t", "hk2t", "tw2t")}
    z, semantic = unihan()

    def fold(c):
        if simplified[c] != c:
            return simplified[c]
        if in_gb2312(c):
            return c
        for table in regional.values():
            if table[c] != c:
                return simplified[table[c]]
        for table in (z, semantic):
            for target in table.get(c, []):
                if in_gb2312(simplified.get(target, target)):
                    return simplified.get(target, target)
        return c

    pairs = []
    for c in characters:
        target = c
        for _ in range(4):  # until nothing changes: 説 -> 說 -> 说
            target = fold(target)
        if target != c and not 0xF900 <= ord(c) < 0xFB00:  # compatibility forms are NFKC's
            pairs.append((ord(c), ord(target)))

    print("// Made by make_han_variants.py from OpenCC's dictionaries (Apache-2.0) and Unihan (Unicode licence).")
    for i in range(0, len(pairs), 6):
        print(" ".join("{0x%X, 0x%X}," % pair for pair in pairs[i:i + 6]))


main()
