/** Boards of earned points by period and unit, kept in Redis for reading and rebuilt from MariaDB by themselves. */
@NullMarked
package org.lianbing.leaderboard;

import org.jspecify.annotations.NullMarked;
