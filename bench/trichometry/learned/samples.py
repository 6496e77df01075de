"""Drawn pictures as the net learns from them: crops, turned, mirrored, scaled, with other light."""
import glob
import json
import math
import os
import random

import numpy as np
import torch
from torch.nn import functional as F

from net import CELL

SKIN = 128.0
IGNORED_BELOW_UM = 14.0
IGNORED_BELOW_VISIBLE = 0.15
ROOT_SIGMA = 1.2  # cells


class Sample:
    def __init__(self, name):
        self.name = os.path.basename(name)
        truth = json.load(open(name + ".json"))
        self.width, self.height, self.um = truth["width"], truth["height"], truth["umPerPx"]
        self.rgb = np.fromfile(name + ".bin", np.uint8).reshape(self.height, self.width, 3)
        self.hairs = np.array(
            [[*h["root"], *h["reach"], h["widthUm"], h["visible"]] for h in truth["hairs"]], np.float32
        ).reshape(-1, 6)

    def planes(self):
        """The whole picture for the net, sides cut to what the net divides by."""
        height, width = self.height // 8 * 8, self.width // 8 * 8
        rgb = torch.from_numpy(self.rgb[:height, :width].astype(np.float32))
        return (rgb.permute(2, 0, 1) - SKIN) / (SKIN / 2)


def load(pattern, known=()):
    names = sorted(path[:-5] for path in glob.glob(pattern + ".json"))
    return [Sample(name) for name in names if os.path.basename(name) not in known]


def crop(sample, side):
    x0 = random.randint(0, sample.width - side)
    y0 = random.randint(0, sample.height - side)
    rgb = sample.rgb[y0 : y0 + side, x0 : x0 + side]
    hairs = sample.hairs.copy()
    hairs[:, [0, 2]] -= x0
    hairs[:, [1, 3]] -= y0
    if random.random() < 0.5:
        rgb = rgb[:, ::-1]
        hairs[:, [0, 2]] = side - hairs[:, [0, 2]]
    if random.random() < 0.5:
        rgb = rgb[::-1]
        hairs[:, [1, 3]] = side - hairs[:, [1, 3]]
    if random.random() < 0.5:
        rgb = rgb.transpose(1, 0, 2)
        hairs = hairs[:, [1, 0, 3, 2, 4, 5]]
    planes = (torch.from_numpy(np.ascontiguousarray(rgb).astype(np.float32)).permute(2, 0, 1) - SKIN) / (SKIN / 2)
    hairs[:, 4] /= sample.um  # width in working pixels
    if random.random() < 0.65:
        dive(planes, hairs)
    ignored = (hairs[:, 4] * sample.um < IGNORED_BELOW_UM) | (hairs[:, 5] < IGNORED_BELOW_VISIBLE)
    return planes, hairs, ignored


def is_crowded(hair, hairs):
    """Whether another hair lies over or under this one's root: a fade would cut it."""
    start, way = hairs[:, 0:2], hairs[:, 2:4] - hairs[:, 0:2]
    to = hair[None, 0:2] - start
    t = np.clip((to * way).sum(1) / np.maximum((way * way).sum(1), 1), 0, 1)
    away = np.hypot(*(to - t[:, None] * way).T)
    return np.partition(away, 1)[1] < 0.7 * (hair[4] + 12) if len(hairs) > 1 else False


def dive(planes, hairs):
    """Shafts that come out of clear skin by and by, under its glints: the root is where they are dark."""
    _, side, _ = planes.shape
    farthest = random.uniform(3, 34)
    for hair in hairs:
        x, y, tx, ty, width, _ = hair
        length = math.hypot(tx - x, ty - y)
        if length < 12 or is_crowded(hair, hairs) or not (-20 < x < side + 20 and -20 < y < side + 20):
            continue
        fade = min(random.uniform(0, farthest), 0.45 * length)
        if fade < 2:
            continue
        ex, ey = (tx - x) / length, (ty - y) / length
        reach = int(fade + width + 8)
        left, right = max(0, int(x) - reach), min(side, int(x) + reach)
        top, bottom = max(0, int(y) - reach), min(side, int(y) + reach)
        if left >= right or top >= bottom:
            continue
        yy, xx = torch.meshgrid(torch.arange(top, bottom), torch.arange(left, right), indexing="ij")
        dx, dy = xx + 0.5 - x, yy + 0.5 - y
        along, across = dx * ex + dy * ey, (dx * ey - dy * ex).abs()
        deepest = random.uniform(0.25, 0.75)
        shows = deepest + (1 - deepest) * (along / fade).clamp(0, 1) ** random.uniform(0.7, 1.6)
        beside = ((across - width / 2) / 4).clamp(0, 1)
        shows = shows + (1 - shows) * torch.maximum(beside, ((-along - 5) / 14).clamp(0, 1))
        near = (1 - beside) * (1 - shows)
        glints = random.uniform(0, 0.3) * F.avg_pool2d(torch.rand(1, 1, *xx.shape), 3, 1, 1)[0, 0] * near
        part = planes[:, top:bottom, left:right]
        planes[:, top:bottom, left:right] = part * shows + glints
        gone = 0.65 * fade
        hair[0], hair[1] = x + gone * ex, y + gone * ey


def skin_glints(count, side):
    """Fine bright specks of the horny layer, denser in some places; hair hides them."""
    dense = F.interpolate(torch.randn(count, 1, 6, 6), size=(side, side), mode="bicubic", align_corners=False)
    share = 0.06 * torch.rand(count, 1, 1, 1) * torch.sigmoid(3 * dense - 1)
    specks = (torch.rand(count, 1, side, side) < share) * torch.rand(count, 1, side, side)
    specks = 3 * F.avg_pool2d(specks, 3, 1, 1)
    return 1.2 * torch.rand(count, 1, 1, 1) ** 2 * specks


def other_light(planes):
    """Contrast, cast, slow unevenness, noise and softness other than drawn."""
    count, _, side, _ = planes.shape
    gain = 0.72 + 0.5 * torch.rand(count, 1, 1, 1)
    cast = 0.88 + 0.24 * torch.rand(count, 3, 1, 1)
    slow = 0.16 * torch.rand(count, 1, 1, 1) * torch.randn(count, 3, 5, 5)
    slow = F.interpolate(slow, size=(side, side), mode="bicubic", align_corners=False)
    out = planes * gain * cast + slow
    out = out + skin_glints(count, side) * (1 + 1.2 * out.mean(1, keepdim=True)).clamp(0, 1)
    soft = F.avg_pool2d(F.pad(out, (1, 1, 1, 1), mode="replicate"), 3, 1)
    share = (torch.rand(count, 1, 1, 1) - 0.35).clamp(-0.3, 0.65)
    out = out + share * (soft - out)
    return out + 0.1 * torch.rand(count, 1, 1, 1) ** 2 * torch.randn_like(out)


def target(hairs, ignored, side):
    """Heat, weight of the background, and for each cell near a root the four distances and the width."""
    cells = side // CELL
    heat = np.zeros((cells, cells), np.float32)
    weight = np.ones((cells, cells), np.float32)
    sides = np.zeros((5, cells, cells), np.float32)
    near = np.full((cells, cells), 9.0, np.float32)
    for (x, y, tx, ty, width, _), skip in zip(hairs, ignored):
        cx, cy = x / CELL, y / CELL
        column, row = int(math.floor(cx)), int(math.floor(cy))
        if column < -3 or row < -3 or column > cells + 2 or row > cells + 2:
            continue
        for r in range(max(0, row - 4), min(cells, row + 5)):
            for c in range(max(0, column - 4), min(cells, column + 5)):
                square = (c + 0.5 - cx) ** 2 + (r + 0.5 - cy) ** 2
                if skip:
                    if square < 12:
                        weight[r, c] = 0
                    continue
                peak = math.exp(-0.5 * ((c - column) ** 2 + (r - row) ** 2) / ROOT_SIGMA**2)
                heat[r, c] = max(heat[r, c], peak)
                if square < near[r, c] and square < 2.6:
                    near[r, c] = square
                    sides[:, r, c] = (
                        cx - c - 0.5, cy - r - 0.5, (tx - x) / CELL, (ty - y) / CELL, math.log2(max(width, 0.5))
                    )
    return heat, weight, sides, (near < 2.6).astype(np.float32)
