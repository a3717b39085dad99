package org.lianbing.exam.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.exam.PublishedDraw;

/** Checks a published draw against the hash that was announced before the round. Needs nothing but these two. */
final class CheckedDraw {
    private final PublishedDraw file;
    private final @Nullable CommittedText text;
    private final String fault;

    private CheckedDraw(PublishedDraw file, @Nullable CommittedText text, String fault) {
        this.file = file;
        this.text = text;
        this.fault = fault;
    }

    static CheckedDraw of(PublishedDraw file, String announcedHash) {
        String hash = CommittedText.hash(file.committed());
        if (!hash.equals(announcedHash)) {
            return new CheckedDraw(file, null, "文件内容的哈希是 " + hash + "，与赛前公布的 " + announcedHash + " 不一致");
        }
        try {
            CommittedText text = CommittedText.parse(file.committed());
            if (!text.valueName().equals(file.valueName())) {
                return new CheckedDraw(file, null, "公开数值的名称与封存的不一致，封存的是“" + text.valueName() + "”");
            }
            return new CheckedDraw(file, text, "");
        } catch (IllegalArgumentException malformed) {
            return new CheckedDraw(file, null, "封存的内容读不懂：" + malformed.getMessage());
        }
    }

    /** In words what is wrong, if anything is. That the public value is the real one everybody looks up for herself. */
    Optional<String> fault() {
        return Optional.of(fault).filter(words -> !words.isEmpty());
    }

    /** @throws IllegalStateException when {@link #fault} names one */
    Paper paper(long memberId, int tryNo) {
        if (text == null) {
            throw new IllegalStateException(fault);
        }
        CompletedDraw draw = new CompletedDraw(text, file.publicValue());
        return draw.paper(draw.seed(memberId, tryNo));
    }

    int questions() {
        return text == null ? 0 : text.questions().size();
    }
}
