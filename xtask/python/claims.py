"""Holds packets to the standards that they name: PDF/A and PDF/UA, as `page-validation` sees them.

Usage: python claims.py PACKET.pdf [PACKET.pdf ...]
"""

import subprocess
import sys

wrong = 0
for packet in sys.argv[1:]:
    result = subprocess.run(
        [sys.executable, "-m", "page_validation", packet], capture_output=True, text=True, check=False
    )
    if result.returncode != 0:
        wrong += 1
        print(f"   {packet}: {(result.stdout + result.stderr).strip()[:2000]}")
sys.exit(1 if wrong else 0)
