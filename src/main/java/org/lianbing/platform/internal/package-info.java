@NullMarked
package org.lianbing.platform.internal;

import org.jspecify.annotations.NullMarked;
