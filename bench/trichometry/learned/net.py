"""The small net that looks for roots: what it is, and how its answer is read."""
import torch
from torch import nn
from torch.nn import functional as F

CELL = 4  # working pixels along one side of an answer's cell
HEADS = 6  # root, offset x y (cells), reach x y (cells), log2 of width (working pixels)


def joined(inputs, outputs, stride=1):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )


class Block(nn.Module):
    """Each channel by itself, then channels among each other; added to what came in where sizes agree."""

    def __init__(self, inputs, outputs, stride=1, dilation=1):
        super().__init__()
        self.each = nn.Conv2d(inputs, inputs, 3, stride, dilation, dilation, inputs, bias=False)
        self.each_norm = nn.BatchNorm2d(inputs)
        self.among = nn.Conv2d(inputs, outputs, 1, bias=False)
        self.among_norm = nn.BatchNorm2d(outputs)
        self.adds = stride == 1 and inputs == outputs

    def forward(self, x):
        y = F.relu(self.among_norm(self.among(self.each_norm(self.each(x)))))
        return x + y if self.adds else y


class RootNet(nn.Module):
    def __init__(self, fine=32, coarse=64):
        super().__init__()
        self.stem = nn.Sequential(joined(3, 16, 2), joined(16, fine, 2))
        self.fine = nn.Sequential(Block(fine, fine), Block(fine, fine))
        self.down = Block(fine, coarse, stride=2)
        self.coarse = nn.Sequential(*[Block(coarse, coarse, dilation=d) for d in (1, 2, 4, 2, 4, 1)])
        self.up = nn.Conv2d(coarse, fine, 1)
        self.out = nn.Sequential(*[Block(fine, fine) for _ in range(3)])
        self.head = nn.Conv2d(fine, HEADS, 1)
        nn.init.constant_(self.head.bias, 0.0)
        with torch.no_grad():
            self.head.bias[0] = -4.0

    def forward(self, x):
        fine = self.fine(self.stem(x))
        coarse = self.up(self.coarse(self.down(fine)))
        coarse = F.interpolate(coarse, scale_factor=2, mode="nearest")
        return self.head(self.out(fine + coarse))


def peaks(answer, threshold):
    """Roots of one picture: x, y (working pixels), probability, reach x y, width (pixels)."""
    heat = torch.sigmoid(answer[0])
    top = F.max_pool2d(heat[None, None], 3, 1, 1)[0, 0]
    rows, columns = torch.nonzero((heat == top) & (heat >= threshold), as_tuple=True)
    at = answer[:, rows, columns]
    x = (columns + 0.5 + at[1]) * CELL
    y = (rows + 0.5 + at[2]) * CELL
    return torch.stack([x, y, heat[rows, columns], x + at[3] * CELL, y + at[4] * CELL, 2 ** at[5]], 1)
