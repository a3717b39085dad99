package org.lianbing.identity.internal;

import org.lianbing.platform.Problem;

/**
 * The person acts for organisations beyond the organiser's reach: whoever could reset her password could act there in
 * her name.
 */
final class HoldsHigherRole extends Problem {
    HoldsHigherRole() {
        super(Category.FORBIDDEN, "identity.holds-higher-role", "此人还负责您管理范围以外的组织，请联系上一级工会办理。");
    }
}
