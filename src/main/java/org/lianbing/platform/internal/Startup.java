package org.lianbing.platform.internal;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.EmbeddedServers;
import org.lianbing.platform.ServiceCommand;
import org.lianbing.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts servers, database, steps and pages in order, and stops them in the reverse one. */
public final class Startup {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);
    private static final PrintStream OUT = System.out;
    /** EX_CONFIG of sysexits.h. */
    private static final int EXIT_REFUSED = 78;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final boolean embedded = System.getenv("DATASOURCES_DEFAULT_URL") == null;
    private final Path home = homeFolder();
    private @Nullable EmbeddedServers servers;
    private @Nullable ApplicationContext context;

    private Startup() {}

    public static void main(Class<?> application, List<String> words) {
        Startup startup = new Startup();
        try {
            startup.start(application, words);
        } catch (RuntimeException failure) {
            startup.stop();
            OUT.flush();
            System.err.println("练兵没有启动：" + sentence(failure));
            System.exit(EXIT_REFUSED);
        }
    }

    private void start(Class<?> application, List<String> words) {
        if (!embedded && System.getenv("REDIS_URI") == null && System.getenv("REDIS_URIS") == null) {
            throw new StartRefused("设置了 DATASOURCES_DEFAULT_URL，也要设置 REDIS_URI（或 REDIS_URIS）。");
        }
        boolean serving = words.isEmpty();
        if (serving) {
            refuseTakenPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        ApplicationContext started = startContext(application);
        if (!serving) {
            runCommand(started, words);
            System.exit(0);
        }
        started.getBean(StartupSteps.class).run(embedded, OUT);
        EmbeddedServer pages = started.getBean(EmbeddedServer.class);
        pages.start();
        OUT.println(started.getBean(StartupTable.class).text(pages.getPort(), embedded, home));
        OUT.flush();
        awaitStop();
    }

    private void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ApplicationContext startContext(Class<?> application) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("lianbing.key-file", home.resolve("keys.properties").toString());
        if (embedded) {
            OUT.println("练兵正在启动：打开数据文件夹 " + home + " …");
            servers = EmbeddedServers.start(home, binariesFolder());
            settings.putAll(servers.settings());
        } else {
            settings.put(
                    "redis.uri", Optional.ofNullable(System.getenv("REDIS_URI")).orElse(""));
            settings.values().removeIf(""::equals);
        }
        OUT.println("练兵正在启动：检查并更新数据库 …");
        context = ApplicationContext.builder()
                .mainClass(application)
                .deduceEnvironment(false)
                .properties(settings)
                .build();
        context.start();
        context.getBean(DatabaseDurability.class).refuseWeakServer();
        return context;
    }

    private static void runCommand(ApplicationContext context, List<String> words) {
        ServiceCommand command = context.getBeansOfType(ServiceCommand.class).stream()
                .filter(known -> known.name().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new StartRefused("没有名为“" + words.getFirst() + "”的命令。"));
        command.run(words.subList(1, words.size())).forEach(OUT::println);
        OUT.flush();
    }

    /** Before any work is done: the port is what most often is not free. */
    private static void refuseTakenPort() {
        int port = Integer.parseInt(
                Optional.ofNullable(System.getenv("MICRONAUT_SERVER_PORT")).orElse("8080"));
        if (port <= 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (java.io.IOException taken) {
            throw new StartRefused("端口 " + port + " 已被别的程序占用：请停掉那个程序，或用 MICRONAUT_SERVER_PORT 换一个端口。", taken);
        }
    }

    /** In order: no new requests, running ones end, jobs and pools close, and only then the servers below them. */
    private synchronized void stop() {
        if (stopped.getCount() == 0) {
            return;
        }
        if (context != null) {
            context.findBean(EmbeddedServer.class)
                    .filter(EmbeddedServer::isRunning)
                    .ifPresent(EmbeddedServer::stop);
            if (context.isRunning()) {
                context.close();
            }
        }
        if (servers != null) {
            servers.close();
            LOG.info("MariaDB and Redis have stopped");
        }
        stopped.countDown();
    }

    private static Path homeFolder() {
        String folder = System.getenv("LIANBING_HOME");
        return folder == null || folder.isBlank()
                ? Path.of(System.getProperty("user.home"), ".lianbing")
                : Path.of(folder).toAbsolutePath();
    }

    private Path binariesFolder() {
        String folder = System.getenv("LIANBING_BINARIES");
        return folder == null || folder.isBlank() ? home.resolve("binaries") : Path.of(folder);
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return String.valueOf(refused.getMessage());
            }
            if (cause instanceof java.net.BindException) {
                return "端口已被别的程序占用：请停掉那个程序，或用 MICRONAUT_SERVER_PORT 换一个端口。";
            }
        }
        LOG.error("start failed", failure);
        return "出现意外错误：" + failure;
    }
}
