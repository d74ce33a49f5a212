"""Times alley-packet against Typst and WeasyPrint (PyPI) on equal content and fonts, in one run.

    pip install typst weasyprint
    python3 compare.py

Builds the release example, lets it write the facts of 18 packets as JSON, compiles the same facts with Typst in one
process, and prints both times and their ratios. Typst shares its fonts and its compiler over the 18 documents. Then 119
packets, one after the other: what one takes and what memory holds must not grow. At last the instructions of one packet,
as callgrind counts them where it is installed, beside those in `instructions.txt`; `UPDATE_SNAPSHOTS=1` writes them anew.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CRATE = HERE.parent


def quickest(program: str, facts: str, runs: int) -> float:
    """The shortest time that a program prints, each time in a fresh process."""
    command = [sys.executable, "-c", program]
    return min(
        float(subprocess.run(command, input=facts, capture_output=True, text=True, check=True).stdout) for _ in range(runs)
    )


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
    return quickest(program, facts, 3)


def cold_weasyprint(facts: str) -> float:
    """Milliseconds for one document in a fresh process, without the start of Python and the imports."""
    program = (
        "import json, sys, time, weasyprint\n"
        f"sys.path.insert(0, {str(HERE)!r})\n"
        "from packet_html import html\n"
        "facts = sys.stdin.read()\n"
        "start = time.perf_counter()\n"
        f"page = html(json.loads(facts), {(CRATE / 'fonts').as_uri()!r})\n"
        "file = weasyprint.HTML(string=page).write_pdf()\n"
        "print((time.perf_counter() - start) * 1e3)\n"
        "assert file[:4] == b'%PDF'\n"
    )
    return quickest(program, facts, 2)


def instructions(binary: pathlib.Path) -> None:
    """Counts the instructions of one packet and compares them with those counted before."""
    if shutil.which("valgrind") is None:
        print("instructions: valgrind is not installed")
        return
    run = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(binary), "--once"]
    printed = subprocess.run(run, check=True, capture_output=True, text=True).stderr
    found = re.search(r"Collected\s*:\s*(\d+)", printed)
    assert found, printed
    now, kept = int(found.group(1)), HERE / "instructions.txt"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        kept.write_text(f"{now}\n")
    if not kept.is_file():
        print(f"one packet: {now / 1e6:.1f} million instructions; none are recorded in {kept.name} yet")
        return
    before = int(kept.read_text().split()[0])
    change = now / before - 1
    print(f"one packet: {now / 1e6:.1f} million instructions, {change:+.1%} against the {before / 1e6:.1f} recorded,"
          f" {now / before:.3f} of it")
    if change > 0.05:
        print("the packet takes more than 5 % more instructions than recorded", file=sys.stderr)
        sys.exit(1)


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
        binary = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", CRATE.parents[2] / "target")) / "release/examples/bench_packets"
        all_facts = [path.read_text() for path in sorted(pathlib.Path(folder).glob("*.json"))]
        assert len(all_facts) == 18 and all(json.loads(facts) for facts in all_facts)
        cold = cold_typst(all_facts[0])
        weasyprint = cold_weasyprint(all_facts[0])
        eighteen = eighteen_typst(all_facts)
    print(f"typst, one packet cold: {cold:.1f} ms; ours takes {numbers[0] / cold:.2f} of it")
    print(f"typst, 18 packets in one process: {eighteen:.1f} ms; ours is {eighteen / numbers[1]:.1f} times faster in sequence,"
          f" {eighteen / numbers[2]:.1f} times on two threads")
    print(f"weasyprint, one packet cold: {weasyprint:.0f} ms; ours takes 1/{weasyprint / numbers[0]:.0f} of it")
    time_grows, memory_grows = numbers[3], numbers[4]
    print(f"119 packets: the last 18 take {time_grows:.3f} x the time of the first 18, memory is {memory_grows:.3f} x as large")
    if time_grows > 1.1 or memory_grows > 1.2:
        print("119 packets grow more than in line", file=sys.stderr)
        sys.exit(1)
    instructions(binary)


if __name__ == "__main__":
    main()
