package org.lianbing.practice.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.bank.QuestionContent;
import org.lianbing.practice.internal.MasteryRepository.Ability;
import org.lianbing.practice.internal.MasteryRepository.Chapter;
import org.lianbing.practice.internal.MasteryRepository.Knowledge;
import org.lianbing.practice.internal.MasteryRepository.Subject;

/**
 * Moves what is thought of a member's ability by one answer: in the chapter, and in each knowledge point of the question.
 * A chapter that is new to her starts where the knowledge points of the question stand, also those she learnt in another
 * trade.
 */
@Singleton
class MeasureMastery {
    private final MasteryRepository mastery;

    MeasureMastery(MasteryRepository mastery) {
        this.mastery = mastery;
    }

    /**
     * Three statements; the caller holds off the member's other answers.
     *
     * @return by how much the answer was better than expected, from -1 to 1
     */
    double answered(SetRow set, QuestionContent question, boolean right) {
        Chapter chapter = new Chapter(set.tradeId(), set.level(), question.chapter());
        List<String> knowledge = question.knowledge().stream().distinct().toList();
        Map<Subject, Ability> known = mastery.abilities(set.memberId(), chapter, knowledge);
        double start = carriedOver(known, knowledge);
        double difficulty = Elo.startOf(question.difficulty())
                + mastery.shifts(List.of(question.questionId())).getOrDefault(question.questionId(), 0.0);
        double ability = known.getOrDefault(chapter, new Ability(start, 0)).value();
        double surprise = (right ? 1 : 0) - expected(ability, difficulty, question);
        Map<Subject, Ability> after = new HashMap<>();
        after.put(chapter, moved(known.getOrDefault(chapter, new Ability(start, 0)), surprise));
        for (String point : knowledge) {
            Subject subject = new Knowledge(point);
            Ability before = known.getOrDefault(subject, Ability.NONE);
            after.put(subject, moved(before, (right ? 1 : 0) - expected(before.value(), difficulty, question)));
        }
        mastery.save(set.memberId(), after);
        return surprise;
    }

    private static double expected(double ability, double difficulty, QuestionContent question) {
        return Elo.right(
                ability, difficulty, question.type(), question.options().size());
    }

    private static double carriedOver(Map<Subject, Ability> known, List<String> knowledge) {
        return knowledge.stream()
                .map(Knowledge::new)
                .filter(known::containsKey)
                .mapToDouble(point -> known.getOrDefault(point, Ability.NONE).value())
                .average()
                .orElse(0);
    }

    private static Ability moved(Ability before, double surprise) {
        return new Ability(before.value() + Elo.step(before.answers()) * surprise, before.answers() + 1);
    }
}
