package org.lianbing.exam.internal;

import org.lianbing.platform.BadInput;

/** The random name a phone gives itself; it proves nothing and only tells two phones of one person apart. */
final class Devices {
    private static final int LENGTH_MAX = 64;

    private Devices() {}

    /** @throws BadInput {@code exam.device-malformed} */
    static void check(String device) {
        boolean fits = !device.isEmpty() && device.length() <= LENGTH_MAX;
        for (int i = 0; fits && i < device.length(); i++) {
            char c = device.charAt(i);
            fits = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
        }
        if (!fits) {
            throw new BadInput("exam.device-malformed", "device", "设备标识只能是 1 到 64 个字母、数字、“-”或“_”。");
        }
    }
}
