"""What pixels look like: width at half maximum, contrast, blur, noise, light, texture."""

import cv2
import numpy as np

from layout import UNIT_LINK_MM, link_units

REACH_MM = 0.16
STEP_PX = 0.25
SHORTEST_MM = 0.2
SATURATED = 254


def pixel_statistics(field):
    grey = field.picture.astype(np.float32) @ np.array([0.114, 0.587, 0.299], np.float32)
    left, top, right, bottom = (int(round(edge)) for edge in field.scalp)
    scalp = field.picture[top:bottom, left:right]
    shine = np.any(scalp >= SATURATED, axis=2)
    background = bright_background(grey[top:bottom, left:right], field.px_per_mm)
    skin = grey[top:bottom, left:right] > 0.8 * background
    found = {
        "illumination p5/p95": np.percentile(background, 5) / np.percentile(background, 95),
        "saturated, %": 100 * shine.mean(),
        "noise, DN": noise_of(grey[top:bottom, left:right], skin),
        "skin texture SD, DN": texture_of(grey[top:bottom, left:right], skin, field.px_per_mm),
    }
    for channel, name in enumerate("blue green red".split()):
        found[f"skin {name}, DN"] = np.median(scalp[..., channel][skin])
    return {**found, **shaft_statistics(field)}


def bright_background(grey, px_per_mm):
    side = int(0.34 * px_per_mm) | 1
    closed = cv2.morphologyEx(cv2.medianBlur(grey.astype(np.uint8), 5), cv2.MORPH_CLOSE, np.ones((side, side)))
    return cv2.GaussianBlur(closed, (0, 0), 0.3 * px_per_mm).astype(np.float32)


def noise_of(grey, skin):
    """Immerkaer's mask (1996), by the median of the response over skin: glints count little."""
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    response = np.abs(cv2.filter2D(grey, -1, mask))
    return 1.4826 * np.median(response[skin]) / 6


def texture_of(grey, skin, px_per_mm):
    """Between 0.01 and 0.1 mm."""
    fine = cv2.GaussianBlur(grey, (0, 0), 0.01 * px_per_mm) - cv2.GaussianBlur(grey, (0, 0), 0.1 * px_per_mm)
    return fine[skin].std()


def shaft_statistics(field):
    unit = link_units(field.roots, UNIT_LINK_MM * field.px_per_mm)
    _, where, sizes = np.unique(unit, return_inverse=True, return_counts=True)
    alone = sizes[where] == 1
    widths, thin_widths, sigmas, contrasts = [], [], [], []
    for index in range(len(field.roots)):
        profile = mean_profile(field, index)
        if profile is None:
            continue
        contrast = 1 - profile.min(axis=0) / ends_of(profile)
        green = profile[:, 1]
        width, sigma = width_and_sigma(green)
        if not field.thin[index]:
            contrasts.append(contrast)
        if not alone[index] or width is None:
            continue
        (thin_widths if field.thin[index] else widths).append(1000 * width / field.px_per_mm)
        if not field.thin[index]:
            sigmas.append(1000 * sigma / field.px_per_mm)
    contrasts = np.array(contrasts).reshape(-1, 3)
    middle = np.median(contrasts, axis=0) if len(contrasts) else [np.nan] * 3
    low = np.percentile(contrasts, 5, axis=0) if len(contrasts) else [np.nan] * 3
    return {
        "width at half maximum, single, um": np.median(widths) if widths else np.nan,
        "width at half maximum, thin, um": np.median(thin_widths) if thin_widths else np.nan,
        "edge sigma, um": np.median(sigmas) if sigmas else np.nan,
        **{f"contrast {name}": middle[i] for i, name in enumerate("blue green red".split())},
        **{f"contrast {name} p5": low[i] for i, name in enumerate("blue green red".split())},
    }


def mean_profile(field, index):
    """Median of 15 profiles across the middle of a shaft; columns blue, green, red."""
    root, tip = field.roots[index], field.tips[index]
    length = np.linalg.norm(tip - root)
    if length < SHORTEST_MM * field.px_per_mm:
        return None
    along = (tip - root) / length
    normal = np.array([-along[1], along[0]])
    reach = REACH_MM * field.px_per_mm
    offsets = np.arange(-reach, reach + STEP_PX, STEP_PX)
    profiles = []
    for share in np.linspace(0.35, 0.75, 15):
        points = root + share * length * along + offsets[:, None] * normal
        height, width = field.picture.shape[:2]
        if points.min() < 1 or points[:, 0].max() > width - 2 or points[:, 1].max() > height - 2:
            return None
        xs, ys = (points[:, None, axis].astype(np.float32) - 0.5 for axis in (0, 1))
        profile = cv2.remap(field.picture, xs, ys, cv2.INTER_LINEAR)[:, 0].astype(float)
        smooth = cv2.GaussianBlur(profile[:, 1:2], (0, 0), sigmaX=0.1, sigmaY=4)[:, 0]
        middle = len(offsets) // 2
        near = slice(middle - len(offsets) // 4, middle + len(offsets) // 4)
        shift = near.start + int(np.argmin(smooth[near])) - middle
        profiles.append(np.roll(profile, -shift, axis=0) if abs(shift) < 20 else profile)
    return np.median(profiles, axis=0)


def ends_of(profile):
    edge = len(profile) // 6
    return np.maximum(1, np.median(np.concatenate([profile[:edge], profile[-edge:]]), axis=0))


def width_and_sigma(green):
    """Width between the half levels and half the 16-84 % way of the sharper edge, in pixels."""
    floor, top = np.percentile(green, 5), ends_of(green[:, None])[0]
    if top - floor < 15:
        return None, None
    level = (green - floor) / (top - floor)
    middle = len(level) // 2
    crossing = [cross(level[middle:], share) for share in (0.16, 0.5, 0.84)]
    mirrored = [cross(level[: middle + 1][::-1], share) for share in (0.16, 0.5, 0.84)]
    if None in (*crossing, *mirrored):
        return None, None
    sigma = min(crossing[2] - crossing[0], mirrored[2] - mirrored[0]) / 2
    return (crossing[1] + mirrored[1]) * STEP_PX, sigma * STEP_PX


def cross(level, share):
    above = np.where(level >= share)[0]
    if not len(above) or above[0] == 0:
        return None
    last = above[0]
    step = level[last] - level[last - 1]
    return last - 1 + (share - level[last - 1]) / max(step, 1e-9)
