package org.lianbing.platform;

import java.util.List;

/** Something done once against the service's data instead of serving: {@code java … org.lianbing.Application <name>}. */
public interface ServiceCommand {
    String name();

    /**
     * @param arguments the words after the name
     * @return lines to print; the process ends with status 0
     * @throws StartRefused for status 78 and a sentence
     */
    List<String> run(List<String> arguments);
}
