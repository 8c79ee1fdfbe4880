# SPDX-License-Identifier: Apache-2.0
"""Validates what the program wrote against the schemas in docs/format with an independent validator.

Usage: validate_documents.py [--all-members] FOLDER... | --as KIND FILE

Below each FOLDER every session document, draft line, lock and configuration is found by its place. Each problem is one line;
the exit code is 1 when there is any. --all-members also demands that every member of the schemas of documents occurs
somewhere, so that no schema promises what the program never writes. --as validates one file against the schema of that name.
"""

import json
import os
import re
import sys

from jsonschema import Draft202012Validator

SCHEMAS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "format")
DOCUMENTS = ("session", "participant", "scribe", "export", "draft")


def once(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("the same member twice")
    return members


def schema(name):
    with open(os.path.join(SCHEMAS, name + ".schema.json"), encoding="utf-8") as file:
        content = json.load(file)
    Draft202012Validator.check_schema(content)
    return content


validators = {}
texts_seen = set()
problems = []
count = 0
members_seen = {}


def validate(kind, value, where):
    if kind not in validators:
        validators[kind] = Draft202012Validator(schema(kind))
    for error in validators[kind].iter_errors(value):
        place = "/".join(str(step) for step in error.absolute_path)
        problems.append(f"{where}: {place}: {error.message[:200]}")
    note_members(value, members_seen.setdefault(kind, set()))


def note_members(value, seen):
    if isinstance(value, dict):
        seen.update(value)
        for inner in value.values():
            note_members(inner, seen)
    elif isinstance(value, list):
        for inner in value:
            note_members(inner, seen)


def schema_members(value):
    members = set()
    if isinstance(value, dict):
        members.update(value.get("properties", {}))
        for inner in value.values():
            members |= schema_members(inner)
    elif isinstance(value, list):
        for inner in value:
            members |= schema_members(inner)
    return members


def kind_of(folder, name):
    """The schema of a file, by where it stands; None for what is no document."""
    parent = os.path.basename(folder)
    if parent == ".room":
        # What whoever leads is typing of the group's words: like the log for undo, read by nobody but the console.
        if name == "typing.draft":
            return None
        return {".draft": "draft", ".lock": "lock"}.get(os.path.splitext(name)[1])
    if not name.endswith(".json") or name.startswith("."):
        return None
    if re.fullmatch(r"session(\.conflict-.*)?\.json", name):
        return "session"
    if parent == "terugblik" and name == "config.json":
        return "config"
    return {"participants": "participant", "scribes": "scribe", "exports": "export"}.get(parent)


def check_draft(text, where):
    global count
    for line in text.split(b"\n"):
        # A torn line is passed over by every reader; what is whole must be right.
        try:
            value = json.loads(line.decode("utf-8"), object_pairs_hook=once)
        except ValueError:
            continue
        count += 1
        validate("draft", value, where)


def check_document(kind, text, where):
    global count
    count += 1
    try:
        value = json.loads(text.decode("utf-8"), object_pairs_hook=once)
    except ValueError as error:
        problems.append(f"{where}: {error}")
        return
    validate(kind, value, where)
    if kind == "config":
        return
    if not text.endswith(b"}\n") or text.endswith(b"\n\n"):
        problems.append(f"{where}: not one line end behind the document")
    own = value.get("id") if isinstance(value, dict) else None
    if own is not None and os.path.basename(where).split(".")[0] != own:
        problems.append(f"{where}: the id inside is {own}")


def check(path, kind):
    with open(path, "rb") as file:
        text = file.read()
    key = (kind, os.path.basename(path), text)
    if not text or key in texts_seen:
        return
    texts_seen.add(key)
    if kind == "draft":
        check_draft(text, path)
    else:
        check_document(kind, text, path)


arguments = sys.argv[1:]
wants_all = "--all-members" in arguments
if arguments[:1] == ["--as"]:
    with open(arguments[2], "rb") as file:
        count = 1
        validate(arguments[1], json.loads(file.read().decode("utf-8"), object_pairs_hook=once), arguments[2])
    arguments = []
for root in [argument for argument in arguments if argument != "--all-members"]:
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            kind = kind_of(folder, name)
            if kind and os.path.isfile(path) and not os.path.islink(path):
                check(path, kind)

if wants_all:
    for kind in DOCUMENTS:
        for member in sorted(schema_members(schema(kind)) - members_seen.get(kind, set())):
            problems.append(f"{kind}.schema.json: no document has the member {member}")

print("\n".join(problems[:200]) or f"{count} documents as their schemas say.")
sys.exit(1 if problems else 0)
