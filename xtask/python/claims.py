"""Holds packets to the standards that their metadata names (PDF/A, PDF/UA-1), as PyPI `page-validation` judges.

A packet that names none of them, or only one, is wrong as well.

Usage: python claims.py PACKET.pdf [PACKET.pdf ...]
"""

import re
import subprocess
import sys

import page


def claims(packet):
    """The profiles that a file names."""
    plain = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", packet, "-"], capture_output=True, check=True
    ).stdout
    part = re.search(rb'pdfaid:part(?:>|=")(\d)', plain)
    level = re.search(rb'pdfaid:conformance(?:>|=")(\w)', plain)
    if part and level:
        yield (part[1] + level[1].lower()).decode()
    if part := re.search(rb'pdfuaid:part(?:>|=")(\d)', plain):
        yield "ua" + part[1].decode()


wrong = 0
for packet in sys.argv[1:]:
    profiles = list(claims(packet))
    if len(profiles) < 2:
        wrong += 1
        print(f"   {packet}: claims {profiles}, not both PDF/A and PDF/UA")
    for profile in profiles:
        report = page.validate_pdf(packet, profile=profile)
        if not report.is_compliant:
            wrong += 1
            print(f"   {packet}: {profile}: {report.rules.failed} rules failed")
            for failure in report.failures[:20]:
                print(f"      {failure.rule_id}: {failure.message}")
sys.exit(1 if wrong else 0)
