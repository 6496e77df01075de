"""Times SciPy's cKDTree on points written by run.ts; prints JSON.

Arguments: file of x then y (float64), count, side of the torus, repeats, file for the distances.
"""

import json
import sys
import time

import numpy
import scipy
from scipy.spatial import cKDTree

path, count, side, repeats, out = sys.argv[1:6]
flat = numpy.fromfile(path, dtype=numpy.float64)
points = flat.reshape(2, int(count)).T.copy()

build, query = [], []
for _ in range(int(repeats)):
    start = time.perf_counter()
    tree = cKDTree(points, boxsize=float(side))
    built = time.perf_counter()
    distances, _ = tree.query(points, k=2)
    build.append((built - start) * 1000)
    query.append((time.perf_counter() - built) * 1000)

distances[:, 1].astype(numpy.float64).tofile(out)
print(json.dumps({"version": scipy.__version__, "build": build, "query": query}))
