"""Roots found against roots known, by pairs of nearest ones within 0.15 mm."""
import numpy as np
import torch

from net import peaks

MATCH_UM, GUARD_UM = 150.0, 350.0


def pairs(found, known, within):
    if len(found) == 0 or len(known) == 0:
        return []
    distance = np.hypot(found[:, None, 0] - known[None, :, 0], found[:, None, 1] - known[None, :, 1])
    order = np.argsort(distance, axis=None)
    taken_f, taken_k, out = set(), set(), []
    for flat in order:
        i, j = divmod(int(flat), len(known))
        if distance[i, j] > within:
            break
        if i in taken_f or j in taken_k:
            continue
        taken_f.add(i), taken_k.add(j), out.append((i, j))
    return out


def visible_box(sample):
    """Real fields: a blanked strip above, mostly a grey one below."""
    if sample.name.startswith("field"):
        return 0, 22, sample.width, sample.height - 16
    return 0, 0, sample.width, sample.height


def answers(net, samples):
    net.eval()
    with torch.no_grad():
        return [net(sample.planes()[None])[0] for sample in samples]


def score(samples, given, threshold, least_visible=0.2, least_um=0.0):
    matched = known_total = found_total = 0
    counts = []
    for sample, answer in zip(samples, given):
        found = peaks(answer, threshold).numpy()
        hairs = sample.hairs[(sample.hairs[:, 5] > least_visible) & (sample.hairs[:, 4] >= least_um)]
        guard = GUARD_UM / sample.um
        left, top, right, bottom = visible_box(sample)
        inside = lambda p: (
            (p[:, 0] >= left + guard) & (p[:, 0] < right - guard) & (p[:, 1] >= top + guard) & (p[:, 1] < bottom - guard)
        )
        inf, ink = inside(found), inside(hairs)
        hit = sum(1 for i, j in pairs(found, hairs, MATCH_UM / sample.um) if ink[j])
        matched += hit
        known_total += int(ink.sum())
        found_total += int(inf.sum())
        counts.append((int(inf.sum()), int(ink.sum())))
    f, k = np.array(counts, float).T
    return {
        "f1": 2 * matched / max(1, known_total + found_total),
        "recall": matched / max(1, known_total),
        "precision": matched / max(1, found_total),
        "bias": 100 * (found_total - known_total) / max(1, known_total),
        "mape": 100 * float(np.mean(np.abs(f - k) / np.maximum(k, 1))),
        "r": float(np.corrcoef(f, k)[0, 1]) if len(f) > 2 else float("nan"),
    }
