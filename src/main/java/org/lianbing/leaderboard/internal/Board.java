package org.lianbing.leaderboard.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.points.EarningPeriod;

/**
 * One board: a period and who stands on it.
 *
 * @param unitId only members of this unit; null for everyone
 */
record Board(EarningPeriod period, @Nullable Long unitId) {
    /** Who a board compares. */
    enum Scope {
        EVERYONE,
        UNIT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A kind of board that is kept, written {@code day-everyone} in the settings. */
    record Kept(EarningPeriod.Kind period, Scope scope) {
        static Kept parse(String text) {
            String[] parts = text.split("-", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a board is written <period>-<scope>: " + text);
            }
            return new Kept(
                    EarningPeriod.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    Scope.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }

        static Optional<Kept> find(String period, String scope) {
            try {
                return Optional.of(parse(period + "-" + scope));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }

        Board on(LocalDate day, long unitId) {
            return new Board(EarningPeriod.of(period, day), scope == Scope.UNIT ? unitId : null);
        }
    }

    Scope scope() {
        return unitId == null ? Scope.EVERYONE : Scope.UNIT;
    }

    /** The name in keys: {@code D20261121} or {@code D20261121.17}. */
    String name() {
        return unitId == null ? period.key() : period.key() + "." + unitId;
    }
}
