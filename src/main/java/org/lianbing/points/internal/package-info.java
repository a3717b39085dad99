@NullMarked
package org.lianbing.points.internal;

import org.jspecify.annotations.NullMarked;
