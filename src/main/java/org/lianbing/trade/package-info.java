/**
 * Occupations, trades and certificate levels: what this city practises and competes in. Promise: {@link
 * org.lianbing.trade.TradeApi}.
 */
@NullMarked
package org.lianbing.trade;

import org.jspecify.annotations.NullMarked;
