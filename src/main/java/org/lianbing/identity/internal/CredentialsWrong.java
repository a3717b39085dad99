package org.lianbing.identity.internal;

import org.lianbing.identity.ContactCard;
import org.lianbing.platform.Problem;

/** Wrong, unknown, used, expired, not activated: all the same, so that nobody can find out who is on the roster. */
final class CredentialsWrong extends Problem {
    private CredentialsWrong(String detail) {
        super(Category.UNAUTHENTICATED, "identity.credentials-wrong", detail);
    }

    static CredentialsWrong atLogin(ContactCard contact) {
        return new CredentialsWrong("身份证号或密码不对，也可能还没有激活。" + contact.text());
    }

    static CredentialsWrong atActivation(ContactCard contact) {
        return new CredentialsWrong("身份证号或激活码不对，也可能激活码已用过或已过期。" + contact.text());
    }
}
