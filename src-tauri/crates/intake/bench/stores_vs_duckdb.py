"""Imports one national store file into an encrypted workspace with `alley`, and lets DuckDB and pandas only read and
filter it; prints seconds and ratios.

Usage: python stores_vs_duckdb.py ALLEY READER UTF8_FILE CP949_FILE PREFIX [PREFIX ...]
ALLEY is the release build of the tool, READER that of the example `bench_stores`, which reads and filters and keeps
nothing. Needs `pip install duckdb pandas`.

An import is timed as its own process, from its start to its end, into a workspace made for it: read, filtered to the
district, stored encrypted, indexed for search, on the disk. DuckDB refuses CP949, so both of our files are held
against its time for the UTF-8 one. Rounds alternate, and the best round of each counts, so a busy machine disturbs all
alike.
"""

import json
import os
import subprocess
import sys
import tempfile
import time


def measured(command):
    """Runs a command; its seconds, what it printed, and its peak memory in KiB where the system tells it."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    said = process.stdout.read()
    peak = None
    if hasattr(os, "wait4"):
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        peak = used.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
    assert process.wait() == 0, (command, process.returncode)
    return {"seconds": time.perf_counter() - began, "said": said, "peak_rss_kib": peak}


if sys.argv[1] == "--measure":
    json.dump(measured(sys.argv[2:]), sys.stdout)
    sys.exit()

import duckdb
import pandas

ROUNDS = 3
MEMORY_LIMIT_MIB = 200
alley, reader, utf8, cp949, *prefixes = sys.argv[1:]


def imported(path):
    with tempfile.TemporaryDirectory(dir=os.path.dirname(utf8)) as folder:
        workspace, key = os.path.join(folder, "w"), os.path.join(folder, "key")
        subprocess.run([alley, "new", workspace, "--key-file", key, "--quiet"], check=True, capture_output=True)
        command = [alley, "-w", workspace, "--key-file", key, "--quiet", "--json", "import", "stores", path]
        # By a process of its own: a child's peak begins at the size of what started it, and this one holds DuckDB.
        measure = [sys.executable, __file__, "--measure", *command]
        result = json.loads(subprocess.run(measure, check=True, capture_output=True, text=True).stdout)
        [receipt] = json.loads(result.pop("said"))
        assert receipt["changed"] and receipt["rowsRead"] > 0, receipt
        return {**result, "taken": receipt["taken"]}


def read_only(path):
    out = subprocess.run([reader, path, *prefixes], capture_output=True, check=True, text=True).stdout
    return json.loads(out)


def with_duckdb():
    connection = duckdb.connect(config={"threads": 2})
    wanted = " OR ".join(f"starts_with(\"시군구코드\", '{prefix}')" for prefix in prefixes)
    began = time.perf_counter()
    rows = connection.execute(
        f"SELECT * FROM read_csv('{utf8}', header = true, all_varchar = true) WHERE {wanted}"
    ).fetchall()
    return {"seconds": time.perf_counter() - began, "taken": len(rows)}


def with_pandas():
    began = time.perf_counter()
    taken = 0
    for chunk in pandas.read_csv(utf8, dtype=str, keep_default_na=False, chunksize=200_000):
        taken += int(chunk["시군구코드"].str.startswith(tuple(prefixes)).sum())
    return {"seconds": time.perf_counter() - began, "taken": taken}


best = {}


def keep(name, result):
    """Keeps the best time and the worst memory."""
    known = best.setdefault(name, result)
    peak = max(known.get("peak_rss_kib") or 0, result.get("peak_rss_kib") or 0)
    faster = result if result["seconds"] < known["seconds"] else known
    best[name] = {**faster, "peak_rss_kib": peak}


for _ in range(ROUNDS):
    for encoding, path in (("utf-8", utf8), ("cp949", cp949)):
        keep(f"alley import {encoding}, stored encrypted", imported(path))
        keep(f"alley read {encoding}, nothing stored", read_only(path))
    keep("duckdb read utf-8", with_duckdb())
keep("pandas read utf-8", with_pandas())

assert len({entry["taken"] for entry in best.values()}) == 1, best
duckdb_seconds = best["duckdb read utf-8"]["seconds"]
for name, entry in best.items():
    peak = entry["peak_rss_kib"] / 1024
    assert peak < MEMORY_LIMIT_MIB, (name, peak)
    memory = f", peak {peak:.0f} MiB" if peak else ""
    ratio = entry["seconds"] / duckdb_seconds
    print(f"{name}: {entry['seconds']:.2f} s, {ratio:.2f} x DuckDB{memory}, {entry['taken']} stores")
