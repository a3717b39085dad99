package org.lianbing.identity;

import java.util.List;

/** The people of the demo city one can log in as, for the table that the start prints. Empty without a demo city. */
public interface DemoLogins {
    List<DemoLogin> all();

    /**
     * @param role what the person shows, in Chinese
     * @param secret her password, or the activation code of one who has not activated yet
     */
    record DemoLogin(String role, String name, String idNumber, String secret) {}
}
