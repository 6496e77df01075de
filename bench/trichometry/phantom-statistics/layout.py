"""Where hairs stand: density, units, neighbours, direction, length, spread of counts."""

import numpy as np

UNIT_LINK_MM = 0.28
GUARD_MM = 0.35
MM2_PER_CM2 = 100


def inside(points, box):
    left, top, right, bottom = box
    x, y = points[:, 0], points[:, 1]
    return (x >= left) & (x < right) & (y >= top) & (y < bottom)


def guard_box(field):
    left, top, right, bottom = field.scalp
    edge = GUARD_MM * field.px_per_mm
    return left + edge, top + edge, right - edge, bottom - edge


def link_units(roots, link_px):
    """Single linkage: a number for each root, equal for roots of one unit."""
    unit = np.arange(len(roots))
    apart = np.linalg.norm(roots[:, None] - roots[None], axis=2)
    for a, b in zip(*np.where(apart < link_px)):
        if unit[a] != unit[b]:
            unit[unit == unit[b]] = unit[a]
    return unit


def layout_statistics(field):
    roots, tips, scale = field.roots, field.tips, field.px_per_mm
    box = guard_box(field)
    within = inside(roots, box)
    area_cm2 = (box[2] - box[0]) * (box[3] - box[1]) / scale**2 / MM2_PER_CM2
    unit = link_units(roots, UNIT_LINK_MM * scale)
    names, sizes = np.unique(unit, return_counts=True)
    middles = np.array([roots[unit == name].mean(axis=0) for name in names])
    sizes_inside = sizes[inside(middles, box)]
    apart = np.linalg.norm(roots[:, None] - roots[None], axis=2) + 1e9 * np.eye(len(roots))
    nearest = apart.min(axis=1)[within] / scale
    shaft = tips - roots
    lengths = np.linalg.norm(shaft, axis=1)[within] / scale
    found = {
        "density /cm2": within.sum() / area_cm2,
        "units /cm2": len(sizes_inside) / area_cm2,
        "hairs per unit": sizes_inside.mean(),
        "units of 1, %": 100 * np.mean(sizes_inside == 1),
        "units of 2, %": 100 * np.mean(sizes_inside == 2),
        "units of 3, %": 100 * np.mean(sizes_inside == 3),
        "direction SD, deg": direction_sd(np.arctan2(shaft[within, 1], shaft[within, 0])),
        "stubble length, mm": np.median(lengths),
        "stubble length p5, mm": np.percentile(lengths, 5),
        "stubble length p95, mm": np.percentile(lengths, 95),
        "variance/mean of count": variance_over_mean(roots[within], box),
    }
    for share in (5, 25, 50, 75, 95):
        found[f"nearest root p{share}, mm"] = np.percentile(nearest, share)
    return found


def direction_sd(angles):
    """Robust: 1.4826 times the median absolute deviation from the mean direction."""
    middle = np.angle(np.exp(1j * angles).mean())
    off = np.angle(np.exp(1j * (angles - middle)))
    return np.degrees(1.4826 * np.median(np.abs(off - np.median(off))))


def variance_over_mean(roots, box):
    """Of the counts in four quarters of the guard frame."""
    left, top, right, bottom = box
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    quarter = (roots[:, 0] > middle_x) * 2 + (roots[:, 1] > middle_y)
    counts = np.bincount(quarter, minlength=4)
    return counts.var(ddof=1) / counts.mean()
