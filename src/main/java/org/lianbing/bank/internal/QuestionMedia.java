package org.lianbing.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.BadInput;
import org.lianbing.platform.FileStore;
import org.lianbing.platform.Pictures;
import org.lianbing.platform.Sql;
import org.lianbing.platform.TransactionRetry;

/**
 * Pictures and sounds of questions. Each is named by a hash of its content: the same picture is kept once however often it
 * is uploaded, never changes under its name, and cannot be found by guessing, so that nobody looks at the pictures of a
 * contest before it begins.
 */
@Singleton
final class QuestionMedia {
    private static final String SVG = "image/svg+xml";
    /** As no picture, so that the address that shows prizes to everybody does not show them. */
    private static final String KEPT_AS = "application/octet-stream";

    private static final int TOKEN_LENGTH = 32;
    private static final int UPLOADS_A_DAY_MAX = 1_000;
    private static final long HELD_BYTES_MAX = 32L * 1024 * 1024;

    private final Sql sql;
    private final FileStore files;
    private final Pictures pictures;
    private final TransactionRetry transactions;
    private final Clock clock;
    /** A round shows the same few pictures to thousands at once. */
    private final Cache<String, Medium> held = Caffeine.newBuilder()
            .maximumWeight(HELD_BYTES_MAX)
            .weigher((String token, Medium medium) -> medium.bytes.length)
            .build();

    QuestionMedia(Sql sql, FileStore files, Pictures pictures, TransactionRetry transactions, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.pictures = pictures;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param bytes as they are served; a drawing is clean */
    record Medium(String mediaType, byte[] bytes) {
        /** As it stands in a text: {@code ![alt](pic:…)} or {@code ![alt](audio:…)}. */
        String address() {
            return (mediaType.startsWith("audio/") ? "audio:" : "pic:") + token();
        }

        String token() {
            return TextHashes.of(bytes).substring(0, TOKEN_LENGTH);
        }
    }

    /**
     * What these bytes are, by their content.
     *
     * @throws BadInput {@code platform.not-a-picture}, {@code platform.picture-too-large}, {@code platform.file-too-large}
     */
    Medium checked(byte[] bytes, String field) {
        if (CleanSvg.claims(bytes)) {
            return drawing(bytes, field);
        }
        Optional<String> sound = Sounds.mediaType(bytes);
        if (sound.isPresent()) {
            Sounds.mustFit(bytes, field);
            return new Medium(sound.get(), bytes);
        }
        return new Medium(pictures.check(bytes, field), bytes);
    }

    /** @throws BadInput {@code platform.not-a-picture} */
    static Medium drawing(byte[] bytes, String field) {
        return new Medium(
                SVG,
                CleanSvg.of(bytes)
                        .orElseThrow(() ->
                                new BadInput("platform.not-a-picture", field, "这个 SVG 图读不出来，或超过 64 KB，请换一张或存成 PNG。")));
    }

    /**
     * Checks and keeps. Joins a transaction where there is one.
     *
     * @param by who uploads; null for what ships
     * @return its address in a text
     * @throws BadInput as {@link #checked}, and {@code bank.too-many-uploads}
     */
    String keep(byte[] bytes, String field, @Nullable Long by) {
        return keep(checked(bytes, field), by);
    }

    String keep(Medium medium, @Nullable Long by) {
        Instant now = clock.instant();
        transactions.inTransaction(() -> {
            if (known(Set.of(medium.token())).isEmpty()) {
                mustHaveRoom(by, now);
                String ending = medium.mediaType.substring(medium.mediaType.indexOf('/') + 1);
                long file = files.save(medium.token() + "." + ending, KEPT_AS, medium.bytes);
                sql.update(
                        "INSERT INTO bank_media (token, file_id, media_type, byte_count, created_by, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE token = token",
                        medium.token(),
                        file,
                        medium.mediaType,
                        medium.bytes.length,
                        by,
                        now);
            }
        });
        return medium.address();
    }

    private void mustHaveRoom(@Nullable Long by, Instant now) {
        if (by != null
                && sql.number(
                                "SELECT COUNT(*) FROM bank_media WHERE created_by = ? AND created_at > ?",
                                by,
                                now.minus(Duration.ofDays(1)))
                        >= UPLOADS_A_DAY_MAX) {
            throw new BadInput("bank.too-many-uploads", "file", "一天最多上传 " + UPLOADS_A_DAY_MAX + " 个图片和音频，请明天再继续。");
        }
    }

    Optional<Medium> find(String token) {
        Medium medium = held.getIfPresent(token);
        if (medium == null) {
            medium = load(token).orElse(null);
            if (medium != null) {
                held.put(token, medium);
            }
        }
        return Optional.ofNullable(medium);
    }

    private record Kept(long fileId, String mediaType) {}

    private Optional<Medium> load(String token) {
        return sql.first(
                        "SELECT file_id, media_type FROM bank_media WHERE token = ?",
                        row -> new Kept(row.getLong("file_id"), Sql.text(row, "media_type")),
                        token)
                .flatMap(kept -> files.find(kept.fileId).map(file -> new Medium(kept.mediaType, file.bytes())));
    }

    /** Those of these tokens that are kept here. */
    Set<String> known(Collection<String> tokens) {
        return tokens.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT token FROM bank_media WHERE token IN (" + Sql.marks(tokens.size()) + ")",
                        row -> Sql.text(row, "token"),
                        tokens.toArray()));
    }
}
