package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.bank.BankApi;
import org.lianbing.bank.PartView;
import org.lianbing.bank.QuestionContent;
import org.lianbing.platform.NotFound;
import org.lianbing.platform.Page;
import org.lianbing.platform.PageRequest;
import org.lianbing.practice.internal.AnswerRepository.Missed;
import org.lianbing.trade.TradeApi;

/**
 * The wrong-question book as its owner reads it. Questions that a running round uses are not in it while it runs: the
 * book shows keys.
 */
@Singleton
class WrongQuestions {
    private final AnswerRepository answers;
    private final BankApi banks;
    private final TradeApi trades;
    private final Gate gate;
    private final Judge judge;
    private final NoteRepository notes;
    private final PracticeSettings settings;

    WrongQuestions(
            AnswerRepository answers,
            BankApi banks,
            TradeApi trades,
            Gate gate,
            Judge judge,
            NoteRepository notes,
            PracticeSettings settings) {
        this.answers = answers;
        this.banks = banks;
        this.trades = trades;
        this.gate = gate;
        this.judge = judge;
        this.notes = notes;
        this.settings = settings;
    }

    int count(Worker worker, Instant now) {
        return shown(worker, true, null, now).size();
    }

    /** @param mastered what has left the book, instead of what stands in it */
    Page<WrongQuestionView> page(
            Worker worker, boolean mastered, @Nullable Long tradeId, PageRequest wanted, Instant now) {
        List<Long> shown = shown(worker, !mastered, tradeId, now);
        List<Long> ids =
                shown.stream().skip(wanted.offset()).limit(wanted.size()).toList();
        Map<Long, AnswerRow> known = answers.list(worker.memberId(), ids);
        List<AnswerRow> rows =
                ids.stream().map(known::get).filter(Objects::nonNull).toList();
        List<Long> revisions = rows.stream()
                .map(AnswerRow::lastWrongRevision)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, QuestionContent> contents = revisions.isEmpty() ? Map.of() : banks.contents(revisions);
        Map<Long, Judge.Solution> solutions = judge.solutions(revisions);
        Map<Long, NoteRepository.Note> written = notes.list(worker.memberId(), ids);
        List<WrongQuestionView> items = new ArrayList<>();
        for (AnswerRow row : rows) {
            Long revision = Objects.requireNonNull(row.lastWrongRevision());
            QuestionContent content = contents.get(revision);
            Judge.Solution solution = solutions.get(revision);
            if (content != null && solution != null) {
                items.add(
                        view(row, content, solution, written.getOrDefault(row.questionId(), NoteRepository.Note.NONE)));
            }
        }
        return Page.of(items, shown.size(), wanted);
    }

    /**
     * The revision that the book shows of a question.
     *
     * @throws NotFound when it is not in her book, or not shown now
     */
    long shownRevision(Worker worker, long questionId, Instant now) {
        return answers.find(worker.memberId(), questionId)
                .filter(AnswerRow::inWrongBook)
                .filter(row -> gate.opening(Set.of(row.bankId()), worker.organisationPath(), now)
                        .allows(row.bankId(), row.questionId()))
                .map(AnswerRow::lastWrongRevision)
                .orElseThrow(() -> NotFound.of("practice"));
    }

    /** @throws NotFound when it is not in her book */
    void remove(Worker worker, long questionId) {
        if (!answers.removeFromWrongBook(worker.memberId(), questionId)) {
            throw NotFound.of("practice");
        }
    }

    /** @throws NotFound when she never missed it, or it stands in the book already */
    void putBack(Worker worker, long questionId) {
        if (!answers.putBack(worker.memberId(), questionId)) {
            throw NotFound.of("practice");
        }
    }

    /** @throws NotFound when she never missed it */
    void note(Worker worker, long questionId, NoteRepository.Note note, Instant now) {
        if (answers.find(worker.memberId(), questionId)
                .filter(row -> row.lastWrongAt() != null)
                .isEmpty()) {
            throw NotFound.of("practice");
        }
        notes.write(worker.memberId(), questionId, note, now);
    }

    /** What of the book may be practised now. */
    private List<Long> shown(Worker worker, boolean inBook, @Nullable Long tradeId, Instant now) {
        List<Missed> missed = answers.missed(worker.memberId(), inBook, tradeId);
        if (missed.isEmpty()) {
            return List.of();
        }
        Opening opening = gate.opening(
                missed.stream().map(Missed::bankId).collect(Collectors.toSet()), worker.organisationPath(), now);
        return missed.stream()
                .filter(one -> opening.allows(one.bankId(), one.questionId()))
                .map(Missed::questionId)
                .toList();
    }

    private static Map<String, String> together(Map<String, String> asked, Map<String, String> explained) {
        Map<String, String> all = new HashMap<>(asked);
        all.putAll(explained);
        return all;
    }

    private WrongQuestionView view(
            AnswerRow row, QuestionContent content, Judge.Solution solution, NoteRepository.Note note) {
        return new WrongQuestionView(
                row.questionId(),
                trades.trade(row.tradeId()).name(),
                row.level(),
                content.type(),
                content.stem(),
                OptionView.all(content.options()),
                content.blankCount(),
                content.prompts(),
                PartView.all(content.parts()),
                together(content.formulas(), solution.formulas()),
                Objects.requireNonNull(row.lastWrongAnswer()),
                solution.key(),
                solution.keyText(),
                solution.partsRight(row.lastWrongAnswer(), false),
                solution.rationale(),
                solution.source(),
                row.wrongCount(),
                Objects.requireNonNull(row.lastWrongAt()),
                !row.inWrongBook(),
                row.rightsInRow(),
                settings.rightsToLeaveWrongBook(),
                note.cause(),
                note.words(),
                row.history().answers().stream()
                        .map(each -> new WrongQuestionView.Redo(each.at(), each.right()))
                        .toList());
    }
}
