/** Prizes that points buy: catalogue, stock, redemptions and their pickup. */
@NullMarked
package org.lianbing.prize;

import org.jspecify.annotations.NullMarked;
