package org.lianbing.exam.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what phones told, every other second. */
@Singleton
@Requires(property = "lianbing.jobs", value = "true")
class WritePresenceJob {
    private static final Logger LOG = LoggerFactory.getLogger(WritePresenceJob.class);

    private final NotePresence notes;

    WritePresenceJob(NotePresence notes) {
        this.notes = notes;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "2s")
    void run() {
        try {
            notes.write();
        } catch (RuntimeException failure) {
            LOG.warn("some notes of presence are lost", failure);
        }
    }
}
