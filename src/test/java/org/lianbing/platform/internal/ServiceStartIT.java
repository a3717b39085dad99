package org.lianbing.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.lianbing.platform.EmbeddedServers;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceProcess;
import org.lianbing.testing.TestServers;

/** Starting, stopping and being killed, as a process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceStartIT {
    private static final Duration SECOND_START_MAX = Duration.ofSeconds(15);

    private static final String FIRST_ADMINISTRATOR = """
            {"idNumber": "11010519491231002X", "name": "首位管理员", "password": "jiu-xiang-2026-ok",
             "organisationName": "某市总工会", "contactName": "某市总工会", "contactPhone": "0558-0000000"}""";

    private Path home;

    @BeforeAll
    void makeFolder() throws IOException {
        home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target/start").toAbsolutePath()), "home");
    }

    @Test
    @Order(1)
    void the_first_start_makes_the_demo_city_and_prints_where_to_go() {
        try (ServiceProcess service = ServiceProcess.start(home, Map.of())) {
            assertThat(service.log()).contains(service.base() + "/console/", home.toString(), "练兵已就绪");
            assertThat(new Http(service.base()).get("/").statusCode()).isEqualTo(200);
            assertThat(new Http(service.base()).get("/openapi/lianbing.json").body())
                    .contains("\"openapi\"");
        }
        assertNoProcessLeft();
    }

    @Test
    @Order(2)
    void a_killed_service_leaves_no_database_behind_and_the_folder_opens_again_quickly() {
        ServiceProcess service = ServiceProcess.start(home, Map.of());
        List<ProcessHandle> servers = serverProcesses();
        assertThat(servers).hasSize(2);
        service.kill();
        servers.forEach(server ->
                assertThat(server.onExit().orTimeout(30, TimeUnit.SECONDS)).succeedsWithin(Duration.ofSeconds(30)));
        long started = System.nanoTime();
        try (ServiceProcess again = ServiceProcess.start(home, Map.of())) {
            assertThat(new Http(again.base()).get("/").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SECOND_START_MAX);
            assertThat(again.log()).doesNotContain("演示");
        }
    }

    @Test
    @Order(3)
    void a_folder_in_use_is_refused_in_one_sentence() {
        try (EmbeddedServers holder = EmbeddedServers.start(home, TestServers.binaries())) {
            assertThat(holder.pids()).hasSize(2);
            var refused = ServiceProcess.runToEnd(home, Map.of());
            assertThat(refused.status()).isEqualTo(78);
            assertThat(lastLine(refused.printed())).contains(home.toString(), "正被另一个练兵服务使用");
        }
    }

    @Test
    void a_taken_port_is_refused_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress((InetAddress) null, 0));
            String port = Integer.toString(taken.getLocalPort());
            var refused = ServiceProcess.runToEnd(home, Map.of("MICRONAUT_SERVER_PORT", port));
            assertThat(refused.status()).isEqualTo(78);
            assertThat(lastLine(refused.printed())).contains("端口 " + port, "MICRONAUT_SERVER_PORT");
            assertThat(refused.printed()).doesNotContain("\tat ");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_in_one_sentence() throws IOException {
        Path file = Files.createTempFile(home.getParent(), "not-a-folder", "");
        var refused = ServiceProcess.runToEnd(file.resolve("home"), Map.of());
        assertThat(refused.status()).isEqualTo(78);
        assertThat(lastLine(refused.printed())).contains("不能写入", "LIANBING_HOME");
    }

    @Test
    void against_outside_servers_nothing_is_embedded_no_demo_is_made_and_a_one_time_link_is_printed()
            throws IOException {
        Path keys = Files.createTempDirectory(home.getParent(), "outside");
        var servers = TestServers.servers();
        Map<String, String> settings = Map.of(
                "DATASOURCES_DEFAULT_URL",
                        servers.jdbcUrl("outside_" + ProcessHandle.current().pid()),
                "DATASOURCES_DEFAULT_USERNAME", servers.databaseUser(),
                "DATASOURCES_DEFAULT_PASSWORD", servers.databasePassword(),
                "REDIS_URI", servers.redisUri(),
                "LIANBING_REDIS_KEY_PREFIX", "outside:");
        try (ServiceProcess service = ServiceProcess.start(keys, settings)) {
            var link = Pattern.compile("/console/#/setup/(\\w+)").matcher(service.log());
            assertThat(link.find()).as(service.log()).isTrue();
            assertThat(new Http(service.base())
                            .get("/api/setup/" + link.group(1))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(keys.resolve("mariadb")).doesNotExist();
            Http http = new Http(service.base());
            String first = http.post("/api/setup/" + link.group(1), FIRST_ADMINISTRATOR)
                    .body();
            assertThat(first).contains("ADMINISTRATOR");
            assertThat(http.get("/api/setup/" + link.group(1)).statusCode()).isEqualTo(404);
        }
        try (ServiceProcess again = ServiceProcess.start(keys, settings)) {
            assertThat(again.log()).as("nobody needs a link any more").doesNotContain("/console/#/setup/");
        }
    }

    private static String lastLine(String printed) {
        return printed.strip().lines().reduce("", (before, line) -> line);
    }

    private List<ProcessHandle> serverProcesses() {
        return Stream.of("mariadb", "redis")
                .map(name -> GuardedProcess.readPid(home.resolve(name).resolve("server.pid")))
                .flatMap(Optional::stream)
                .map(ProcessHandle::of)
                .flatMap(Optional::stream)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private void assertNoProcessLeft() {
        assertThat(serverProcesses()).isEmpty();
    }
}
