@NullMarked
package org.lianbing.trade.internal;

import org.jspecify.annotations.NullMarked;
