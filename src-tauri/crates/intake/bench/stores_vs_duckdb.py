"""Reads and filters one national store file with alley-intake, DuckDB and pandas; prints seconds and ratios.

Usage: python stores_vs_duckdb.py BENCH_BINARY UTF8_FILE CP949_FILE PREFIX [PREFIX ...]
Needs `pip install duckdb pandas` and the release build of the example `bench_stores`.
DuckDB refuses CP949, so both of our files are held against its time for the UTF-8 one.
Rounds alternate, and the best round of each counts, so a busy machine disturbs all alike.
"""

import json
import subprocess
import sys
import time

import duckdb
import pandas

ROUNDS = 3
binary, utf8, cp949, *prefixes = sys.argv[1:]


def ours(path):
    out = subprocess.run([binary, path, *prefixes], capture_output=True, check=True, text=True).stdout
    return json.loads(out)


def with_duckdb():
    connection = duckdb.connect(config={"threads": 2})
    wanted = " OR ".join(f"starts_with(\"시군구코드\", '{prefix}')" for prefix in prefixes)
    began = time.perf_counter()
    rows = connection.execute(
        f"SELECT * FROM read_csv('{utf8}', header = true, all_varchar = true) WHERE {wanted}"
    ).fetchall()
    return time.perf_counter() - began, len(rows)


def with_pandas():
    began = time.perf_counter()
    taken = 0
    for chunk in pandas.read_csv(utf8, dtype=str, keep_default_na=False, chunksize=200_000):
        taken += int(chunk["시군구코드"].str.startswith(tuple(prefixes)).sum())
    return time.perf_counter() - began, taken


best = {}
for _ in range(ROUNDS):
    for name, path in (("ours utf-8", utf8), ("ours cp949", cp949)):
        result = ours(path)
        if name not in best or result["seconds"] < best[name]["seconds"]:
            best[name] = result
    seconds, taken = with_duckdb()
    if "duckdb" not in best or seconds < best["duckdb"]["seconds"]:
        best["duckdb"] = {"seconds": seconds, "taken": taken}
seconds, taken = with_pandas()
best["pandas"] = {"seconds": seconds, "taken": taken}

assert len({entry["taken"] for entry in best.values()}) == 1, best
for name, entry in best.items():
    ratio = entry["seconds"] / best["duckdb"]["seconds"]
    peak = entry.get("peak_rss_kib")
    memory = f", peak {peak / 1024:.0f} MiB" if peak else ""
    print(f"{name}: {entry['seconds']:.2f} s, {ratio:.2f} x DuckDB{memory}, {entry['taken']} stores")
