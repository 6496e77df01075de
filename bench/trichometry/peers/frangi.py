"""Peer 2: Frangi's filter at 2, 3, 4.5 and 6.5 px, Otsu, parts from 80 px, skeleton.

    /usr/bin/python3 frangi.py FOLDER
"""

from skimage.filters import frangi, threshold_otsu

from skeleton import count_folder, without_small

SIGMAS_PX = (2, 3, 4.5, 6.5)
LEAST_PX = 80


def mask_of(grey):
    ridge = frangi(grey.astype(float) / 255, sigmas=SIGMAS_PX, black_ridges=True)
    return without_small(ridge > threshold_otsu(ridge), LEAST_PX)


if __name__ == "__main__":
    count_folder(__doc__, mask_of)
