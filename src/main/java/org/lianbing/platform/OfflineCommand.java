package org.lianbing.platform;

/** A command that needs no data of the service: it runs without database, Redis and data folder, on anybody's machine. */
public interface OfflineCommand extends ServiceCommand {}
