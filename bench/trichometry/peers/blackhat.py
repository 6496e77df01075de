"""Peer 1: black hat with a 61 px ellipse, blur, Otsu, 3 x 3 opening, parts from 120 px, skeleton.

    /usr/bin/python3 blackhat.py FOLDER
"""

import cv2
import numpy as np

from skeleton import count_folder, without_small

ELLIPSE_PX = 61
LEAST_PX = 120


def mask_of(grey):
    ellipse = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (ELLIPSE_PX, ELLIPSE_PX))
    hat = cv2.GaussianBlur(cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, ellipse), (3, 3), 0)
    _, mask = cv2.threshold(hat, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    return without_small(opened > 0, LEAST_PX)


if __name__ == "__main__":
    count_folder(__doc__, mask_of)
