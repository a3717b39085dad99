@NullMarked
package org.lianbing.leaderboard.internal;

import org.jspecify.annotations.NullMarked;
