package org.lianbing.identity.internal;

import org.lianbing.platform.Problem;

/** A role that cannot be given or taken back like this. */
final class AppointmentRefused extends Problem {
    private AppointmentRefused(Category category, String fact, String detail) {
        super(category, "identity." + fact, detail);
    }

    static AppointmentRefused notHersToGive() {
        return new AppointmentRefused(Category.FORBIDDEN, "role-not-yours-to-give", "您不能任免这个角色，请联系上一级工会或系统管理员。");
    }

    static AppointmentRefused herOwn() {
        return new AppointmentRefused(Category.FORBIDDEN, "own-role", "不能任免自己，请由另一位管理人员办理。");
    }

    static AppointmentRefused lastAdministrator() {
        return new AppointmentRefused(Category.CONFLICT, "last-administrator", "这是最后一位系统管理员，请先任命另一位。");
    }

    static AppointmentRefused notThere() {
        return new AppointmentRefused(Category.CONFLICT, "role-not-held", "此人已没有这个角色，可能别人刚刚处理过了。");
    }
}
