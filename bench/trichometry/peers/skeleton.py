"""What both peers share: count the parts of a skeleton, over a folder, as JSON."""

import argparse
import json
import sys
import time
from pathlib import Path

import cv2
import numpy as np
from skimage.morphology import skeletonize

SHORTEST_PX = 25
CAMERA_WIDTH_PX = 1280
PICTURES = {".png", ".jpg", ".jpeg"}


def without_small(mask, least_px):
    """Drops parts of fewer pixels."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    kept = stats[:, cv2.CC_STAT_AREA] >= least_px
    kept[0] = False
    return kept[labels] if count > 1 else np.zeros(mask.shape, bool)


def count_parts(mask):
    """Skeleton parts of at least 25 px: what these peers call hairs."""
    line = skeletonize(mask).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(line, connectivity=8)
    return int((stats[1:, cv2.CC_STAT_AREA] >= SHORTEST_PX).sum())


def count_folder(describe, mask_of):
    """Command line of one peer: FOLDER in, one JSON array out."""
    arguments = argparse.ArgumentParser(description=describe)
    arguments.add_argument("folder")
    folder = Path(arguments.parse_args().folder)
    cv2.setNumThreads(1)
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in PICTURES)
    if not files:
        sys.exit(f"{folder}: no picture")
    found = []
    for file in files:
        picture = cv2.imread(str(file))
        if picture.shape[1] > CAMERA_WIDTH_PX:
            zoom = CAMERA_WIDTH_PX / picture.shape[1]
            picture = cv2.resize(picture, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
        start = time.perf_counter()
        count = count_parts(mask_of(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)))
        found.append({"file": file.name, "count": count, "seconds": time.perf_counter() - start})
    print(json.dumps(found))
