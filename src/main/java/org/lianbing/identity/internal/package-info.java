@NullMarked
package org.lianbing.identity.internal;

import org.jspecify.annotations.NullMarked;
