@NullMarked
package org.lianbing.contest.internal;

import org.jspecify.annotations.NullMarked;
