"""Learns from drawn pictures: train.py DRAWN MINUTES OUT.pt [MARKED]. MARKED is only scored."""
import copy
import random
import sys
import time

import numpy as np
import torch
from torch.nn import functional as F

from net import RootNet
from samples import crop, load, other_light, target
from score import answers, score

drawn, minutes, out = sys.argv[1], float(sys.argv[2]), sys.argv[3]
marked = sys.argv[4] if len(sys.argv) > 4 else None
SIDE, BATCH = 320, 16
torch.manual_seed(1)
random.seed(1)
torch.set_num_threads(2)

learn, aside, known = [], [], set()


def take_new():
    """Pictures may still be being drawn."""
    for sample in load(f"{drawn}/*", known):
        known.add(sample.name)
        (aside if int(sample.name.split("-")[1]) % 25 == 0 else learn).append(sample)
    print(len(learn), "to learn from,", len(aside), "aside", flush=True)


take_new()
fields = load(f"{marked}/*") if marked else []


def batch():
    scale = random.choice([0.8, 0.9, 1.0, 1.0, 1.0, 1.12, 1.25])
    side = int(round(SIDE / scale / 8) * 8)
    parts = [crop(random.choice(learn), side) for _ in range(BATCH)]
    planes = torch.stack([p[0] for p in parts])
    if side != SIDE:
        planes = F.interpolate(planes, size=(SIDE, SIDE), mode="bilinear", antialias=side > SIDE, align_corners=False)
    grown = SIDE / side
    labels = []
    for _, hairs, ignored in parts:
        hairs[:, :5] *= grown
        labels.append(target(hairs, ignored, SIDE))
    heat, weight, sides, near = (torch.from_numpy(np.stack(x)) for x in zip(*labels))
    return other_light(planes), heat, weight, sides, near


def loss_of(answer, heat, weight, sides, near):
    logit = answer[:, 0]
    p = torch.sigmoid(logit).clamp(1e-4, 1 - 1e-4)
    root = heat > 0.99
    found = -(1 - p) ** 2 * torch.log(p) * root
    empty = -weight * (1 - heat) ** 4 * p**2 * torch.log(1 - p) * ~root
    roots = root.sum().clamp(min=1)
    heat_loss = (found.sum() + empty.sum()) / roots
    off = (F.smooth_l1_loss(answer[:, 1:], sides, reduction="none", beta=0.3) * near[:, None]).sum((0, 2, 3)) / near.sum().clamp(min=1)
    return heat_loss + 0.5 * (off[0] + off[1]) + 0.05 * (off[2] + off[3]) + 0.2 * off[4]


net = RootNet().to(memory_format=torch.channels_last)
if len(sys.argv) > 5:
    net.load_state_dict(torch.load(sys.argv[5]))
# The mean of the last steps meets other pictures better than any one of them.
mean = copy.deepcopy(net)
optimiser = torch.optim.AdamW(net.parameters(), 3e-3, weight_decay=1e-4)
begin, step, running = time.time(), 0, 0.0
next_look = 120
while True:
    gone = (time.time() - begin) / (60 * minutes)
    if gone >= 1:
        break
    for group in optimiser.param_groups:
        group["lr"] = 1.6e-3 * min(1, step / 100) * (1 - gone) ** 0.9 + 1e-5
    net.train()
    planes, *labels = batch()
    loss = loss_of(net(planes.contiguous(memory_format=torch.channels_last)), *labels)
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
    optimiser.step()
    step += 1
    keep = min(0.998, step / (step + 10))
    with torch.no_grad():
        for old, new in zip(mean.state_dict().values(), net.state_dict().values()):
            old.mul_(keep).add_(new, alpha=1 - keep) if old.is_floating_point() else old.copy_(new)
    running += loss.item()
    if step % 50 == 0:
        print(step, round(time.time() - begin), "s loss", round(running / 50, 3), flush=True)
        running = 0.0
    if time.time() - begin > next_look:
        next_look += 300
        take_new()
        torch.save(mean.state_dict(), out)
        for kind in ("clipped", "long"):
            some = [s for s in aside if s.name.startswith(kind)][:12]
            given = answers(mean, some)
            print("  ", kind, {k: round(v, 3) for k, v in max((score(some, given, t, least_um=14) for t in (0.25, 0.35, 0.45)), key=lambda s: s["f1"]).items()}, flush=True)
        if fields:
            some = fields[:40:3]
            given = answers(mean, some)
            for t in (0.2, 0.3, 0.4, 0.5):
                print("   fields", t, {k: round(v, 3) for k, v in score(some, given, t).items()}, flush=True)
torch.save(mean.state_dict(), out)
