package org.lianbing.identity.internal;

import jakarta.inject.Singleton;
import org.lianbing.identity.ContactCard;
import org.lianbing.platform.Sql;

/** Whom to call: one row, written at the set-up. */
@Singleton
final class Contact {
    private static final ContactCard NOBODY_YET = new ContactCard("本单位工会", "", "", "如需帮助，请联系您所在单位的工会。");
    private final Sql sql;

    Contact(Sql sql) {
        this.sql = sql;
    }

    ContactCard card() {
        return sql.first(
                        "SELECT name, phone, hours FROM identity_contact WHERE id = 1",
                        row -> card(Sql.text(row, "name"), Sql.text(row, "phone"), Sql.text(row, "hours")))
                .orElse(NOBODY_YET);
    }

    void set(String name, String phone, String hours) {
        sql.update(
                "INSERT INTO identity_contact (id, name, phone, hours) VALUES (1, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE name = VALUE(name), phone = VALUE(phone), hours = VALUE(hours)",
                name,
                phone,
                hours);
    }

    private static ContactCard card(String name, String phone, String hours) {
        String when = hours.isEmpty() ? "" : "（" + hours + "）";
        return new ContactCard(name, phone, hours, "如需帮助，请拨打" + name + "电话 " + phone + when + "。");
    }
}
