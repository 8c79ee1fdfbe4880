# SPDX-License-Identifier: Apache-2.0
"""Reads transcripts with parsers that know nothing of the program: csv, html.parser, json, and markdown-it when there.

Usage: check_transcripts.py FOLDER, which holds texts.json (the words that went in) and nasty.{md,txt,html,csv,json}.
Prints what is wrong, one line each, and then exits with 1.
"""
import csv, html.parser, json, pathlib, re, sys, unicodedata

folder = pathlib.Path(sys.argv[1])
problems = []


def check(holds, *what):
    if not holds:
        problems.append(" ".join(map(str, what)))


def read(name):
    return (folder / name).read_bytes().decode("utf-8")


texts = json.loads(read("texts.json"))  # pairs of the words as typed and the words as a file shows them
shown = [pair["shown"] for pair in texts]
formula = re.compile(r"^[\s\ufeff]*[=+\-@|%=＋－＠\t\r\n＝]")


def drives_terminal(text):
    turns = set(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
    controls = (c for c in text if (unicodedata.category(c) == "Cc" and c not in "\n\t\r") or c in turns)
    return [hex(ord(c)) for c in controls]


for file in ["nasty.md", "nasty.txt", "nasty.html", "nasty.csv", "nasty-excel.csv", "nasty.json"]:
    check(not drives_terminal(read(file)), file, "drives a terminal", drives_terminal(read(file)))


def check_csv(file, delimiter):
    raw = read(file).removeprefix("\ufeff")
    rows = list(csv.reader(raw.splitlines(keepends=True), delimiter=delimiter, strict=True))
    check(all(len(row) == 25 for row in rows), file, "rows of", {len(row) for row in rows})
    check(len(rows) == len(texts) + 1, file, "has", len(rows), "rows")
    check("\r" not in re.sub(r'"(?:[^"]|"")*"', "", raw).replace("\r\n", ""), file, "a bare carriage return")
    for row in rows:
        for cell in row:
            check(not formula.match(cell), file, "a formula:", repr(cell[:20]))

    def plain(cell):
        guarded = cell.startswith("'") and formula.match(cell.lstrip("'"))
        return cell[1:] if guarded else cell

    check(sorted(plain(row[-1]) for row in rows[1:]) == sorted(shown), file, "other words")


check_csv("nasty.csv", ",")
check_csv("nasty-excel.csv", ";")


class Page(html.parser.HTMLParser):
    allowed = "html head meta title style body main h1 h2 h3 p bdi br blockquote table tr th td strong em".split()

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.quotes, self.open, self.policy = [], [], None

    def handle_starttag(self, tag, attributes):
        check(tag in self.allowed, "html element", tag)
        for key, value in attributes:
            check(key in "lang charset http-equiv content name class dir scope".split(), "html attribute", key)
        if ("http-equiv", "Content-Security-Policy") in attributes:
            self.policy = dict(attributes)["content"]
        if tag == "blockquote":
            self.quotes.append([])
        if tag == "p" and "blockquote" in self.open:
            self.quotes[-1].append("")
        if tag == "br":
            self.quotes[-1][-1] += "\n"
        elif tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        check(self.open.pop() == tag, "html closes", tag)

    def handle_data(self, data):
        if "blockquote" in self.open and "bdi" in self.open:
            self.quotes[-1][-1] += data

    def handle_comment(self, data):
        check(False, "html comment")


def paragraphs(text):
    result, current = [], []
    for line in text.split("\n"):
        if line.strip(" \t"):
            current.append(line)
        elif current:
            result, current = result + ["\n".join(current)], []
    return result + (["\n".join(current)] if current else [])


page = Page()
page.feed(read("nasty.html"))
page.close()
check(page.open == [], "html leaves open", page.open)
check("default-src 'none'" in (page.policy or ""), "html without a policy")
check(sorted(page.quotes) == sorted(map(paragraphs, shown)), "html has other words")


def once(pairs):
    check(len({key for key, _ in pairs}) == len(pairs), "json repeats a member")
    return dict(pairs)


document = json.loads(read("nasty.json"), object_pairs_hook=once)
turns = [turn for prompt in document["prompts"] for turn in prompt["turns"]]
check(sorted(turn["text"] for turn in turns) == sorted(pair["typed"] for pair in texts), "json has other words")

lines = read("nasty.txt").split("\n")
labels = {line.split(" · ")[0] for line in lines if " · " in line} | {"Zonder naam", "De groep"}
count = 0
for line in lines:
    short = re.match(r"^(.{1,63}?):(?=\s|$)", line)
    long = re.match(r"^(.{1,63}):(?=\s|$)", line)
    if short:
        count += 1
        check(short.group(1) in labels, "text: not a speaker:", short.group(1))
        check(long.group(1) == short.group(1), "text: a longer speaker:", long.group(1))
        check(len(short.group(1).encode("utf-16-le")) <= 126, "text: a long label", short.group(1))
    else:
        check(":" not in line[:63], "text: a colon in", line[:63])
check(count == len(texts), "text has", count, "turns")

try:
    import markdown_it
except ImportError:
    markdown_it = None
if markdown_it:
    parser = markdown_it.MarkdownIt("gfm-like")
    tokens = parser.parse(read("nasty.md"))
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    expected = "heading inline bullet_list list_item paragraph blockquote table thead tbody tr th td".split()
    check(kinds <= set(expected), "markdown blocks", kinds - set(expected))
    quotes, inside = [], False
    for token in tokens:
        if token.type == "blockquote_open":
            check(not inside, "markdown nests quotes")
            quotes, inside = quotes + [[]], True
        inside = inside and token.type != "blockquote_close"
        if token.type == "inline":
            inner = {child.type for child in token.children}
            allowed = {"text", "hardbreak", "strong_open", "strong_close", "em_open", "em_close", "text_special"}
            check(inner <= allowed, "markdown inline", inner - allowed, token.content[:60])
            if inside:
                pieces = ["\n" if child.type == "hardbreak" else child.content for child in token.children]
                quotes[-1].append("".join(pieces))
    # Spaces at the end of a line say nothing in Markdown; this parser also takes other spaces around a paragraph.
    def trimmed(text):
        return [re.sub(r" +$", "", line) for line in text.strip().split("\n")]

    got = sorted([trimmed(part) for part in quote[:-1]] for quote in quotes)
    want = sorted([trimmed(part) for part in paragraphs(text)] for text in shown)
    check(got == want, "markdown has", [x for x in got if x not in want], "not", [x for x in want if x not in got])

print("\n".join(problems) or f"{len(texts)} texts read" + ("" if markdown_it else ", Markdown not (no markdown-it)"))
sys.exit(1 if problems else 0)
