@NullMarked
package org.lianbing.bank.internal;

import org.jspecify.annotations.NullMarked;
