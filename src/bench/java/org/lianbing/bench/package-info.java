/** Measures the service from outside, on the machine it runs on, and prints one line per figure. */
@NullMarked
package org.lianbing.bench;

import org.jspecify.annotations.NullMarked;
