package org.lianbing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.lianbing.testing.ServiceProcess;

/** Processor time of the service and its database so far, user and system, from /proc; in ticks of ten milliseconds. */
record ServiceCpu(long serviceTicks, long databaseTicks) {
    private static final double MILLIS_PER_TICK = 10;

    static ServiceCpu of(ServiceProcess service) throws IOException {
        return new ServiceCpu(ticks(service.pid()), ticks(database(service.pid())));
    }

    double millisSince(ServiceCpu before) {
        return MILLIS_PER_TICK * (serviceTicks - before.serviceTicks + databaseTicks - before.databaseTicks);
    }

    /** The service starts its database; the server that answers is the youngest of that name below it. */
    private static long database(long servicePid) {
        return ProcessHandle.of(servicePid)
                .orElseThrow()
                .descendants()
                .filter(process -> process.info().command().orElse("").matches(".*/(mariadbd|mysqld)"))
                .max(Comparator.comparingLong(ProcessHandle::pid))
                .orElseThrow(() -> new IllegalStateException("the service has no database of its own"))
                .pid();
    }

    /** Fields 14 and 15 of proc(5), counted behind the name, which may hold spaces. */
    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
