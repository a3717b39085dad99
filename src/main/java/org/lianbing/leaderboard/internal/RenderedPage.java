package org.lianbing.leaderboard.internal;

import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.leaderboard.internal.BoardView.BoardRow;
import org.lianbing.platform.PageRequest;

/**
 * The bytes of a page, made once and sent to everybody who looks at it. What belongs to one caller is put in afterwards:
 * {@code "mine":false} of her row becomes {@code "mine":true }, and her standing is appended.
 */
final class RenderedPage {
    private static final byte[] TRUE = "true ".getBytes(StandardCharsets.US_ASCII);
    private static final String MINE_FALSE = "\"mine\":false}";

    private final byte[] head;
    private final Map<Long, Integer> mineAt;
    private final long total;

    private RenderedPage(byte[] head, Map<Long, Integer> mineAt, long total) {
        this.head = head;
        this.mineAt = mineAt;
        this.total = total;
    }

    static RenderedPage of(
            ObjectMapper json, Board board, List<BoardRow> rows, long total, PageRequest request, Instant updatedAt)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256 + rows.size() * 128);
        Map<Long, Integer> mineAt = new HashMap<>();
        write(
                out,
                "{\"period\":\"" + periodWord(board) + "\",\"scope\":\""
                        + board.scope().word()
                        + "\",\"updatedAt\":\"" + updatedAt + "\",\"tieRule\":"
                        + json.writeValueAsString(BoardView.TIE_RULE)
                        + ",\"rows\":{\"items\":[");
        for (int i = 0; i < rows.size(); i++) {
            BoardRow row = rows.get(i);
            String text = json.writeValueAsString(row);
            if (!text.endsWith(MINE_FALSE)) {
                throw new IllegalStateException("a row must end with its mine: " + text);
            }
            write(out, i == 0 ? text : "," + text);
            mineAt.put(row.memberId(), out.size() - "false}".length());
        }
        write(out, "],\"total\":" + total + ",\"page\":" + request.page() + ",\"size\":" + request.size() + "}");
        return new RenderedPage(out.toByteArray(), mineAt, total);
    }

    /** The whole answer for one caller. */
    byte[] forMember(long memberId, BoardStore.@Nullable Standing standing) {
        String tail = standing == null
                ? "}"
                : ",\"mine\":{\"rank\":" + standing.rank() + ",\"points\":" + standing.points() + ",\"total\":" + total
                        + "}}";
        byte[] body = new byte[head.length + tail.length()];
        System.arraycopy(head, 0, body, 0, head.length);
        for (int i = 0; i < tail.length(); i++) {
            body[head.length + i] = (byte) tail.charAt(i);
        }
        Integer mine = mineAt.get(memberId);
        if (mine != null) {
            System.arraycopy(TRUE, 0, body, mine, TRUE.length);
        }
        return body;
    }

    private static String periodWord(Board board) {
        return board.period().kind().name().toLowerCase(Locale.ROOT);
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
