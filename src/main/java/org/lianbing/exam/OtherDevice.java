package org.lianbing.exam;

import org.lianbing.platform.Problem;

/** Another device took the attempt over; the newest device wins. */
public final class OtherDevice extends Problem {
    public OtherDevice() {
        super(Category.CONFLICT, "exam.other-device", "您已在另一台设备上继续答题，本设备不能再保存。");
    }
}
