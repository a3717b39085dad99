@NullMarked
package org.lianbing.exam;

import org.jspecify.annotations.NullMarked;
