"""Writes a trained net as the package ships it: export.py NET.pt OUT.ts [EXPECTED.json]. Norms are folded into the layers."""
import base64
import json
import sys

import numpy as np
import torch

from net import RootNet

net = RootNet()
net.load_state_dict(torch.load(sys.argv[1]))
net.eval()
numbers = []


def norm(layer):
    gain = layer.weight / torch.sqrt(layer.running_var + layer.eps)
    return gain, layer.bias - gain * layer.running_mean


def write(weights, bias):
    """Weights as [inputs, outputs]; in groups of eight outputs, as `among` reads them."""
    inputs, outputs = weights.shape
    more = -outputs % 8
    weights = torch.cat([weights, torch.zeros(inputs, more)], 1)
    bias = torch.cat([bias, torch.zeros(more)])
    numbers.append(weights.reshape(inputs, -1, 8).permute(1, 0, 2).reshape(-1))
    numbers.append(bias)


def joined(layer):
    gain, bias = norm(layer[1])
    weights = layer[0].weight * gain[:, None, None, None]
    write(weights.permute(2, 3, 1, 0).reshape(-1, len(gain)), bias)


def block(layer):
    gain, bias = norm(layer.each_norm)
    numbers.append((layer.each.weight[:, 0] * gain[:, None, None]).permute(1, 2, 0).reshape(-1))
    numbers.append(bias)
    gain, bias = norm(layer.among_norm)
    write((layer.among.weight[:, :, 0, 0] * gain[:, None]).T, bias)


with torch.no_grad():
    for layer in net.stem:
        joined(layer)
    for layer in [*net.fine, net.down, *net.coarse]:
        block(layer)
    write(net.up.weight[:, :, 0, 0].T, net.up.bias)
    for layer in net.out:
        block(layer)
    write(net.head.weight[:, :, 0, 0].T, net.head.bias)
    flat = torch.cat(numbers).numpy().astype(np.float16)
    print(len(flat), "numbers, largest", float(np.abs(flat).max()))
text = base64.b64encode(flat.tobytes()).decode()
with open(sys.argv[2], "w") as out:
    out.write("/** Half-precision numbers, as `bench/trichometry/learned/export.py` writes them. */\n")
    out.write(f'export const ROOT_NET_WEIGHTS =\n  "{text}";\n')

# What PyTorch answers for a picture that the package's test draws anew.
with torch.no_grad():
    y, x = torch.meshgrid(torch.arange(48), torch.arange(64), indexing="ij")
    rgb = torch.stack([(7 * x + 13 * y + 31 * c) % 97 + 80 for c in range(3)]).float()
    rgb[:, 16:24, 20:52] = 25
    answer = net(((rgb - 128) / 64)[None])[0]
    cells = ((0, 0), (5, 5), (12, 5), (15, 11))
    expected = [{"cell": [c, r], "answer": [round(v, 4) for v in answer[:, r, c].tolist()]} for c, r in cells]
if len(sys.argv) > 3:
    json.dump(expected, open(sys.argv[3], "w"), indent=2)
