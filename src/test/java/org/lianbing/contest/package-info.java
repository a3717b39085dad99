/** Contests for tests of other modules. */
@NullMarked
package org.lianbing.contest;

import org.jspecify.annotations.NullMarked;
