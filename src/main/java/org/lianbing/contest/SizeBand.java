package org.lianbing.contest;

/**
 * Units of like size, compared among themselves; by the number of members who may take part. The bounds are those of
 * 国统字〔2017〕213号 (统计上大中小微型企业划分办法), 工业, 从业人员.
 */
public enum SizeBand {
    /** Below 20. */
    MICRO,
    /** 20 to 299. */
    SMALL,
    /** 300 to 999. */
    MEDIUM,
    /** 1,000 and more. */
    LARGE;

    public static SizeBand of(long members) {
        if (members < 20) {
            return MICRO;
        }
        if (members < 300) {
            return SMALL;
        }
        return members < 1_000 ? MEDIUM : LARGE;
    }
}
