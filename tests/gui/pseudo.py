#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Sluice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a language that nobody speaks, to see what is not translated and what has no room.

pseudo.py SOURCE.ts LEFT_TO_RIGHT.ts RIGHT_TO_LEFT.ts

Every letter gets an accent and every text grows by two fifths: "Add files" becomes "[Âðð ƒîļéš ôôôô]".
Placeholders, mnemonics and line ends stay. The second file marks every text as one that is read from right to
left.
"""

import re
import sys
import xml.etree.ElementTree as tree

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ACCENTED = "ÂßÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽâƀçðéƒĝĥîĵķļṁñôþǫŕšţûṽŵẋýž"
LETTERS = str.maketrans(PLAIN, ACCENTED)
PLACEHOLDER = re.compile(r"(%L?\d+|%L?n)")


def pseudo(text, mark):
    words = len(re.findall(r"[A-Za-z]", text))
    if words == 0:
        return text
    said = "".join(part if PLACEHOLDER.fullmatch(part) else part.translate(LETTERS) for part in PLACEHOLDER.split(text))
    more = max(1, words * 2 // 5)
    padding = " ".join("ô" * min(7, more - start) for start in range(0, more, 7))
    return f"{mark}[{said} {padding}]"


def main():
    source, *targets = sys.argv[1:]
    for target, mark in zip(targets, ["", "\u200f"], strict=True):
        document = tree.parse(source)
        document.getroot().set("language", "en_GB") # two plurals
        for message in document.iter("message"):
            translation = message.find("translation")
            translation.attrib.pop("type", None)
            said = pseudo(message.findtext("source"), mark)
            forms = translation.findall("numerusform")
            if message.get("numerus") == "yes":
                for form in forms:
                    translation.remove(form)
                translation.text = None
                for _ in range(2):
                    tree.SubElement(translation, "numerusform").text = said
            else:
                translation.text = said
        document.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
