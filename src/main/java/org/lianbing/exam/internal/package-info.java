@NullMarked
package org.lianbing.exam.internal;

import org.jspecify.annotations.NullMarked;
