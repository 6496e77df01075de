"""Reads a folder of pictures with truth, real or synthetic, into one form.

Real: FOLDER/annotations.json and FOLDER/images. Synthetic: NAME.png (or .jpg) beside NAME.truth.json.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

CAMERA_PX_PER_MM = 180.2
STRIP_ROWS = (44, 32)
THIN_BELOW_UM = 60


@dataclass
class Field:
    name: str
    picture: np.ndarray  # rows x columns x 3, blue green red, at the camera's sampling
    px_per_mm: float
    scalp: tuple  # left, top, right, bottom in pixels
    roots: np.ndarray
    tips: np.ndarray
    thin: np.ndarray  # "undersize" on real fields, below 60 um on synthetic ones


def read_fields(folder):
    folder = Path(folder)
    marks = folder / "annotations.json"
    if marks.exists():
        yield from real_fields(folder, json.loads(marks.read_text()))
        return
    for truth in sorted(folder.glob("*.truth.json")):
        yield synthetic_field(truth)


def real_fields(folder, marks):
    for field in marks["fields"]:
        name = Path(field["image"]).name
        picture = cv2.imread(str(folder / "images" / name))
        kept = [hair for hair in field["hairs"] if hair["class"] != "abnormal"]
        height, width = picture.shape[:2]
        yield at_camera_sampling(
            name,
            picture,
            field["pxPerMm"],
            (0, STRIP_ROWS[0], width, height - STRIP_ROWS[1]),
            [hair["root"] for hair in kept],
            [hair["tip"] for hair in kept],
            [hair["class"] == "undersize" for hair in kept],
        )


def synthetic_field(path):
    truth = json.loads(path.read_text())
    stem = path.name[: -len(".truth.json")]
    file = next(path.with_name(stem + end) for end in (".png", ".jpg") if path.with_name(stem + end).exists())
    box = truth["scalpPx"]
    hairs = truth["hairs"]
    return at_camera_sampling(
        file.name,
        cv2.imread(str(file)),
        truth["pxPerMm"],
        (box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]),
        [hair["root"] for hair in hairs],
        [hair["tip"] for hair in hairs],
        [hair["widthUm"] < THIN_BELOW_UM for hair in hairs],
    )


def at_camera_sampling(name, picture, px_per_mm, scalp, roots, tips, thin):
    """Undoes a digital zoom of 2, so that every field is measured at about 5.55 um a pixel."""
    zoom = max(1, round(px_per_mm / CAMERA_PX_PER_MM))
    if zoom > 1:
        size = (picture.shape[1] // zoom, picture.shape[0] // zoom)
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return Field(
        name,
        picture,
        px_per_mm / zoom,
        tuple(edge / zoom for edge in scalp),
        np.array(roots, float).reshape(-1, 2) / zoom,
        np.array(tips, float).reshape(-1, 2) / zoom,
        np.array(thin, bool),
    )
