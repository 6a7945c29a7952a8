#!/usr/bin/env python3
"""Writes pinyin.inc: which Han characters may be read as which syllable, without tones.

Source: Unihan_Readings of Debian's package unicode-data (Unicode licence): kTGHZ2013, kXHC1983 and kHanyuPinlu, which
list the readings that are in use, and kMandarin; characters of GB 2312, kTGHZ2013 and kXHC1983. Rarer dictionaries
(kHanyuPinyin) hold readings of other ages and are left out. A text is folded before it is read, so a character has
the readings of every one that folds to it as well: 干 is qian, too, for 乾. ü is v and u, as people type it.

    core/text/make_pinyin.py > core/text/pinyin.inc
"""
import bz2
import os
import re
import unicodedata

FIELDS = {"kTGHZ2013", "kXHC1983", "kHanyuPinlu", "kMandarin"}
TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "han_variants.inc")


def in_gb2312(c):
    try:
        c.encode("gb2312")
        return True
    except UnicodeEncodeError:
        return False


def syllables(field, values):
    for value in values.split(" "):
        value = re.sub(r"\(.*\)", "", value.split(":")[-1])
        for reading in value.split(","):
            plain = unicodedata.normalize("NFD", reading.lower())
            plain = plain.replace("u\u0308", "v").replace("ê", "e")
            plain = "".join(c for c in plain if not unicodedata.combining(c))
            if re.fullmatch("[a-z]*[aeiouv][a-z]*", plain):
                yield plain
                if "v" in plain:
                    yield plain.replace("v", "u")


def readings():
    found, common = {}, set()
    with bz2.open("/usr/share/unicode/Unihan_Readings.txt.bz2", "rt") as lines:
        for line in lines:
            if not line.startswith("U+"):
                continue
            code, field, values = line.rstrip("\n").split("\t")
            if field not in FIELDS:
                continue
            c = chr(int(code[2:], 16))
            if field in ("kTGHZ2013", "kXHC1983") or in_gb2312(c):
                common.add(c)
            found.setdefault(c, set()).update(syllables(field, values))
    return found, common


def folds():
    with open(TABLE) as lines:
        return {chr(int(a, 16)): chr(int(b, 16))
                for a, b in re.findall(r"\{0x([0-9A-F]+), 0x([0-9A-F]+)\}", lines.read())}


def main():
    found, common = readings()
    fold = folds()
    table = {}
    for c in sorted(common):
        for syllable in found.get(c, ()):
            table.setdefault(syllable, set()).add(fold.get(c, c))
    print("// Made by make_pinyin.py from Unihan (Unicode licence).")
    for syllable in sorted(table):
        characters = "".join(sorted(c for c in table[syllable] if ord(c) <= 0xFFFF))
        if characters:
            print('{u"%s", u"%s"},' % (syllable, characters))


main()
