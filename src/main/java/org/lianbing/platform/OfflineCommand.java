package org.lianbing.platform;

/** A command that reads none of the service's data: what it says follows from its arguments and the files they name. */
public interface OfflineCommand extends ServiceCommand {}
