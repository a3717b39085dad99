package org.lianbing.practice;

import org.lianbing.platform.Problem;

/** She keeps as many questions as one can. */
public final class TooManyFavourites extends Problem {
    public TooManyFavourites(int most) {
        super(Category.CONFLICT, "practice.too-many-favourites", "收藏夹最多放 " + most + " 题，请先移出几题。");
    }
}
