package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianbing.identity.DemoLogins;
import org.lianbing.platform.StartupNote;

/** Who can log in: the people of the demo city, or whoever follows the set-up link. */
@Singleton
final class IdentityStartupNote implements StartupNote {
    private final DemoLogins demo;
    private final RoleAssignments roles;
    private final SetupLinks links;

    IdentityStartupNote(DemoLogins demo, RoleAssignments roles, SetupLinks links) {
        this.demo = demo;
        this.roles = roles;
        this.links = links;
    }

    @Override
    public List<Row> rows(String baseUrl, boolean embedded) {
        if (embedded) {
            return demo.all().stream()
                    .map(login -> new Row(login.role(), login.idNumber() + "  " + login.secret() + "  " + login.name()))
                    .toList();
        }
        if (roles.anyAdministrator()) {
            return List.of();
        }
        return List.of(new Row("首次设置（24 小时内有效，只能用一次）", baseUrl + "/console/#/setup/" + links.offer()));
    }
}
