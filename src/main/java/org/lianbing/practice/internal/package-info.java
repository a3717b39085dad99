@NullMarked
package org.lianbing.practice.internal;

import org.jspecify.annotations.NullMarked;
