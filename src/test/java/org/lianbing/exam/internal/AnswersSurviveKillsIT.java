package org.lianbing.exam.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.lianbing.exam.ExamFixture;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.platform.EmbeddedServers;
import org.lianbing.platform.Sql;
import org.lianbing.testing.ServiceProcess;
import org.lianbing.testing.TestServers;

/**
 * T1 of reliability.md: the service as it ships, with its own database, under some two hundred saves a second from a
 * client that writes down every acknowledgement; the service, or the database, is killed with -9, comes back, and in the
 * end nothing acknowledged may be missing. {@code -Dlianbing.test.kills=20} for the long run.
 */
class AnswersSurviveKillsIT {
    private static final int KILLS = Integer.getInteger("lianbing.test.kills", 2);
    private static final int WORKERS = 20;
    private static final int QUESTIONS = 20;
    private static final long SAVES_BETWEEN_KILLS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> NO_SETTINGS = Map.of();

    /** Starts the service in a data folder. */
    private interface Start {
        ServiceProcess at(Path home);
    }

    @Test
    void a_killed_service_has_lost_no_acknowledged_answer() throws Exception {
        assertThat(differencesAfterKillingTheService(home -> ServiceProcess.start(home, NO_SETTINGS)))
                .isEmpty();
    }

    /** The negative control: without it nobody knows whether the test above can see a loss at all. */
    @Test
    void the_same_kills_lose_answers_when_they_are_acknowledged_before_the_commit() throws Exception {
        assertThat(differencesAfterKillingTheService(home -> ServiceProcess.startWithTests(
                        home, NO_SETTINGS, "-D" + AcknowledgeBeforeCommit.SWITCH + "=true")))
                .anyMatch(difference -> difference.startsWith("lost: "));
    }

    private static List<String> differencesAfterKillingTheService(Start start) throws Exception {
        Path home = newHome();
        List<SavingCrowd.Worker> workers = prepare(home);
        ServiceProcess service = start.at(home);
        SavingCrowd crowd = new SavingCrowd(workers, service.base());
        crowd.start();
        for (int kill = 0; kill < KILLS; kill++) {
            awaitSaves(crowd);
            service.kill();
            service = start.at(home);
            crowd.goOnAt(service.base());
        }
        awaitSaves(crowd);
        crowd.stop();
        try (ServiceProcess last = service) {
            assertThat(last.isAlive()).isTrue();
            return crowd.differences();
        }
    }

    @Test
    void a_killed_database_has_lost_no_acknowledged_answer_and_the_service_goes_on_by_itself() throws Exception {
        Path home = newHome();
        List<SavingCrowd.Worker> workers = prepare(home);
        try (ServiceProcess service = ServiceProcess.start(home, NO_SETTINGS)) {
            SavingCrowd crowd = new SavingCrowd(workers, service.base());
            crowd.start();
            for (int kill = 0; kill < KILLS; kill++) {
                awaitSaves(crowd);
                ProcessHandle database = ProcessHandle.of(pid(home, "mariadb")).orElseThrow();
                assertThat(database.destroyForcibly()).isTrue();
                database.onExit().join();
            }
            awaitSaves(crowd);
            crowd.stop();
            assertThat(crowd.differences()).isEmpty();
        }
    }

    /** An answer needs MariaDB alone: whoever puts Redis into its way again sees this fail. */
    @Test
    void redis_emptied_and_then_killed_in_mid_contest_is_not_noticed_by_those_who_answer() throws Exception {
        Path home = newHome();
        List<SavingCrowd.Worker> workers = prepare(home);
        try (ServiceProcess service = ServiceProcess.start(home, NO_SETTINGS)) {
            SavingCrowd crowd = new SavingCrowd(workers, service.base());
            crowd.start();
            awaitSaves(crowd);
            long pid = pid(home, "redis");
            assertThat(flushAll(port(pid))).isEqualTo("+OK");
            awaitSaves(crowd);
            ProcessHandle redis = ProcessHandle.of(pid).orElseThrow();
            assertThat(redis.destroyForcibly()).isTrue();
            redis.onExit().join();
            awaitSaves(crowd);
            crowd.stop();
            assertThat(crowd.refusals()).isZero();
            assertThat(crowd.differences()).isEmpty();
        }
    }

    private static long pid(Path home, String server) throws IOException {
        return Long.parseLong(
                Files.readString(home.resolve(server).resolve("server.pid")).strip());
    }

    private static int port(long redisPid) throws IOException {
        List<String> words = List.of(
                Files.readString(Path.of("/proc/" + redisPid + "/cmdline")).split("\0"));
        // redis-server renames itself to "redis-server 127.0.0.1:1234".
        String named = words.getFirst();
        return words.contains("--port")
                ? Integer.parseInt(words.get(words.indexOf("--port") + 1))
                : Integer.parseInt(named.substring(named.lastIndexOf(':') + 1).strip());
    }

    private static String flushAll(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static void awaitSaves(SavingCrowd crowd) {
        long enough = crowd.acknowledgements() + SAVES_BETWEEN_KILLS;
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (crowd.acknowledgements() < enough) {
            assertThat(System.nanoTime()).as("saves go on").isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static Path newHome() throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("target/kills").toAbsolutePath()), "home");
    }

    /** A data folder with workers whose attempts are open, made by the service's own code. */
    private static List<SavingCrowd.Worker> prepare(Path home) {
        try (EmbeddedServers servers = EmbeddedServers.start(home, TestServers.binaries())) {
            Map<String, Object> settings = new HashMap<>(servers.settings());
            settings.put("lianbing.key-file", home.resolve("keys.properties").toString());
            settings.put("lianbing.jobs", "false");
            try (ApplicationContext context = ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .properties(settings)
                    .start()) {
                // The demo city belongs to a first start, which this folder has behind it.
                int marked = context.getBean(Sql.class)
                        .update("INSERT INTO platform_fact (name, value) VALUES ('demo-city', 'yes')");
                assertThat(marked).isEqualTo(1);
                return startAttempts(context);
            }
        }
    }

    private static List<SavingCrowd.Worker> startAttempts(ApplicationContext context) {
        IdentityFixture identity = new IdentityFixture(context);
        long team = identity.town().teamOfA();
        ExamFixture exam = new ExamFixture(context);
        long blueprint = exam.blueprint(QUESTIONS);
        var occasion = ExamFixture.occasion();
        List<SavingCrowd.Worker> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            IdentityFixture.Person person = identity.member(team, "工人" + i);
            long attemptId = exam.start(occasion, person.id(), blueprint).id();
            workers.add(new SavingCrowd.Worker(attemptId, person.cookie(), QUESTIONS));
        }
        return workers;
    }
}
