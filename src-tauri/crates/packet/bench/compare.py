"""Times alley-packet against Typst (PyPI `typst`) on equal content, shared fonts, in one run.

    pip install typst
    python3 compare.py

Builds the release example, lets it write the facts of 18 packets as JSON, compiles the same facts with Typst in one
process, and prints both times and their ratios. Typst shares its fonts and its compiler over the 18 documents.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CRATE = HERE.parent


def cold_typst(facts: str) -> float:
    """Milliseconds for one document in a fresh process, without the start of Python itself."""
    program = (
        "import sys, time, typst\n"
        "facts = sys.stdin.read()\n"
        "start = time.perf_counter()\n"
        f"typst.compile({str(HERE / 'packet.typ')!r}, root={str(HERE)!r}, font_paths=[{str(CRATE / 'fonts')!r}],"
        " ignore_system_fonts=True, sys_inputs={'facts': facts})\n"
        "print((time.perf_counter() - start) * 1e3)\n"
    )
    runs = [
        float(subprocess.run([sys.executable, "-c", program], input=facts, capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    ]
    return min(runs)


def eighteen_typst(all_facts: list[str]) -> float:
    """Milliseconds for all documents in this process."""
    import typst

    best = float("inf")
    for _ in range(2):
        compiler = typst.Compiler(
            str(HERE / "packet.typ"), root=str(HERE), font_paths=[str(CRATE / "fonts")], ignore_system_fonts=True,
            sys_inputs={"facts": all_facts[0]},
        )
        start = time.perf_counter()
        for facts in all_facts:
            bytes_ = compiler.compile(format="pdf", sys_inputs={"facts": facts})
            assert bytes_[:4] == b"%PDF"
        best = min(best, (time.perf_counter() - start) * 1e3)
    return best


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        build = ["cargo", "build", "--quiet", "--release", "-p", "alley-packet", "--example", "bench_packets"]
        subprocess.run(build, cwd=CRATE, check=True)
        run = ["cargo", "run", "--quiet", "--release", "-p", "alley-packet", "--example", "bench_packets", "--", folder]
        ours = subprocess.run(run, cwd=CRATE, check=True, capture_output=True, text=True).stdout
        print(ours, end="")
        numbers = [float(line.split(": ")[1].split(" ")[0]) for line in ours.splitlines()]
        all_facts = [path.read_text() for path in sorted(pathlib.Path(folder).glob("*.json"))]
        assert len(all_facts) == 18 and all(json.loads(facts) for facts in all_facts)
        cold = cold_typst(all_facts[0])
        eighteen = eighteen_typst(all_facts)
    print(f"typst, one packet cold: {cold:.1f} ms; ours takes {numbers[0] / cold:.2f} of it")
    print(f"typst, 18 packets in one process: {eighteen:.1f} ms; ours is {eighteen / numbers[1]:.1f} times faster in sequence,"
          f" {eighteen / numbers[2]:.1f} times on two threads")


if __name__ == "__main__":
    main()
