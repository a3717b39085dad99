package org.lianbing.platform;

/** Not there, or out of the caller's reach: the two look the same. */
public final class NotFound extends Problem {
    public NotFound(String code, String detail) {
        super(Category.NOT_FOUND, code, detail);
    }

    /** The general form, for whatever the caller may not know more about. */
    public static NotFound of(String module) {
        return new NotFound(module + ".not-found", "没有找到，或您无权查看。");
    }
}
