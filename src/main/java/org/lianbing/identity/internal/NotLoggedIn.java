package org.lianbing.identity.internal;

import org.lianbing.platform.Problem;

/** No session, or one that has ended. */
final class NotLoggedIn extends Problem {
    NotLoggedIn() {
        super(Category.UNAUTHENTICATED, "identity.not-logged-in", "请先登录。");
    }
}
