"""Statistics of scalp pictures by the same code, real beside synthetic.

    /usr/bin/python3 compare.py SYNTHETIC [REAL] [--json OUT]

With REAL (a folder with annotations.json), each line says which share of the synthetic pictures lies
within the real fields' 5 to 95 % range; a well-made phantom has about 90 %.
"""

import argparse
import json
import sys

import numpy as np

from fields import read_fields
from layout import layout_statistics
from pixels import pixel_statistics


def table_of(folder):
    rows = []
    for field in read_fields(folder):
        rows.append({"file": field.name, **layout_statistics(field), **pixel_statistics(field)})
    if not rows:
        sys.exit(f"{folder}: no picture with its truth")
    return rows


def summary(rows, name):
    values = np.array([row[name] for row in rows], float)
    values = values[np.isfinite(values)]
    return values, *np.percentile(values, (5, 50, 95)), values.mean()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("synthetic")
    arguments.add_argument("real", nargs="?")
    arguments.add_argument("--json")
    asked = arguments.parse_args()
    synthetic = table_of(asked.synthetic)
    real = table_of(asked.real) if asked.real else None
    lines = []
    for name in [key for key in synthetic[0] if key != "file"]:
        values, low, middle, high, mean = summary(synthetic, name)
        line = {"statistic": name, "synthetic": {"p5": low, "median": middle, "p95": high, "mean": mean}}
        if real:
            _, real_low, real_middle, real_high, real_mean = summary(real, name)
            line["real"] = {"p5": real_low, "median": real_middle, "p95": real_high, "mean": real_mean}
            line["medianInside"] = bool(real_low <= middle <= real_high)
            line["shareInside"] = float(np.mean((values >= real_low) & (values <= real_high)))
        lines.append(line)
    show(lines, len(synthetic), len(real) if real else 0)
    if asked.json:
        with open(asked.json, "w") as out:
            json.dump({"synthetic": len(synthetic), "real": len(real or []), "lines": lines}, out, indent=1)


def show(lines, synthetic, real):
    print(f"{synthetic} synthetic pictures" + (f", {real} real fields" if real else ""))
    print(f"{'':36}{'real p5 / median / p95':>28}{'synthetic p5 / median / p95':>32}  inside")
    three = lambda part: " / ".join(f"{part[key]:.3g}" for key in ("p5", "median", "p95"))
    for line in lines:
        real_text = three(line["real"]) if "real" in line else "-"
        inside = ""
        if "real" in line:
            inside = f"{'yes' if line['medianInside'] else 'NO':>4} {100 * line['shareInside']:.0f} %"
        print(f"{line['statistic']:36}{real_text:>28}{three(line['synthetic']):>32}  {inside}")
    if real:
        inside = sum(line["medianInside"] for line in lines)
        print(f"{inside} of {len(lines)} synthetic medians lie within the real 5 to 95 % range")


if __name__ == "__main__":
    main()
