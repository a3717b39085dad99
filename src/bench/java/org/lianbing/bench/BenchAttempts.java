package org.lianbing.bench;

import io.micronaut.data.jdbc.runtime.JdbcOperations;

/** Fills a round with people who are there already: participants, attempts and answers, in three statements. */
final class BenchAttempts {
    /** Far above every id that the service gives. */
    private static final long FIRST_MEMBER = 1_000_000_000L;

    private BenchAttempts() {}

    static void fill(JdbcOperations jdbc, long roundId, int people, int questions) {
        String numbers = " FROM seq_1_to_" + people;
        run(
                jdbc,
                "INSERT INTO contest_participant (round_id, member_id) SELECT " + roundId + ", " + FIRST_MEMBER
                        + " + seq" + numbers);
        run(
                jdbc,
                "INSERT INTO exam_attempt (occasion, member_id, try_no, title, blueprint_id, seed, paper,"
                        + " question_count, started_at, deadline, device, state) SELECT 'round:" + roundId + "', "
                        + FIRST_MEMBER
                        + " + seq, 1, '测速', (SELECT MAX(id) FROM exam_blueprint), seq, REPEAT('12345678/10/BADC ', "
                        + questions + "), " + questions + ", UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 2 HOUR,"
                        + " 'bench', IF(seq MOD 2, 'OPEN', 'SUBMITTED')" + numbers);
        run(
                jdbc,
                "INSERT INTO exam_answer (attempt_id, position, seq, answer, flagged, saved_at) SELECT a.id,"
                        + " n.seq, 1, 'A', 0, a.started_at FROM exam_attempt a JOIN seq_1_to_" + questions
                        + " n WHERE a.occasion = 'round:" + roundId + "' AND a.member_id > " + FIRST_MEMBER);
    }

    private static void run(JdbcOperations jdbc, String statement) {
        int ignored = jdbc.prepareStatement(statement, insert -> insert.executeUpdate());
    }
}
