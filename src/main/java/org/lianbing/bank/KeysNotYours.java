package org.lianbing.bank;

import java.util.Map;
import org.lianbing.platform.Problem;

/** Keys of a bank that somebody else is responsible for. */
public final class KeysNotYours extends Problem {
    public KeysNotYours(String bankName) {
        super(
                Category.FORBIDDEN,
                "bank.keys-not-yours",
                "题库“" + bankName + "”不归您管理，答案不能导出。请选“不带答案”。",
                Map.of("bank", bankName));
    }
}
