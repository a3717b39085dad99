/** Real servers, a clock one can set, and a service started against them. */
@NullMarked
package org.lianbing.testing;

import org.jspecify.annotations.NullMarked;
