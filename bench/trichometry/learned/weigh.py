"""Logistic weights of the second look: weigh.py ROWS.json [ROWS.json ...]. Each file weighs the same."""
import json
import sys

import numpy as np

files = [json.load(open(name)) for name in sys.argv[1:]]
for kind in ("both", "found", "learned"):
    x, y, share = [], [], []
    for rows in files:
        own = [row for row in rows if row["kind"] == kind]
        pictures = len({row["picture"] for row in rows})
        x += [[1, *row["features"]] for row in own]
        y += [row["hair"] for row in own]
        share += [1 / pictures] * len(own)
    x, y, share = np.array(x, float), np.array(y, float), np.array(share)
    share *= len(x) / share.sum()
    w = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ w))
        calm = np.r_[0, np.ones(len(w) - 1)]
        slope = x.T @ (share * (p - y)) + calm * w
        curve = (x * (share * p * (1 - p))[:, None]).T @ x + np.diag(calm + 1e-9)
        w -= np.linalg.solve(curve, slope)
    p = 1 / (1 + np.exp(-x @ w))
    print(kind, len(y), "hairs", round(float(y.mean()), 3), "weights", np.round(w, 2).tolist(),
          "counted", int((p >= 0.5).sum()), "of which hairs", round(float(y[p >= 0.5].mean()), 3))
