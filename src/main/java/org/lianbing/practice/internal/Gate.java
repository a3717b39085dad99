package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianbing.bank.Audience;
import org.lianbing.bank.BankApi;
import org.lianbing.exam.ExamApi;
import org.lianbing.exam.PracticeClosure;

/**
 * Which banks a member may practise now, and which of their questions. Asked anew at every request, for a set may be older
 * than the round that closes its questions, than the day its owner left the company, or than the day a question was kept
 * for contests.
 */
@Singleton
class Gate {
    private final BankApi banks;
    private final ExamApi exam;
    private final PracticeSettings settings;

    Gate(BankApi banks, ExamApi exam, PracticeSettings settings) {
        this.banks = banks;
        this.exam = exam;
        this.settings = settings;
    }

    Opening opening(Collection<Long> bankIds, String organisationPath, Instant now) {
        Audience audience = Audience.member(organisationPath);
        Map<Long, PracticeClosure> closures = exam.practiceClosures(now);
        Set<Long> open = new HashSet<>();
        Map<Long, PracticeClosure> closed = new HashMap<>();
        banks.banks(bankIds).forEach((id, card) -> {
            if (audience.sees(card)) {
                PracticeClosure closure = closures.get(id);
                if (closure == null) {
                    open.add(id);
                } else {
                    closed.put(id, closure);
                }
            }
        });
        return new Opening(open, open.isEmpty() ? Map.of() : banks.practisable(open), closed, settings.zone());
    }
}
