@NullMarked
package org.lianbing.prize.internal;

import org.jspecify.annotations.NullMarked;
