package org.lianbing.platform;

import java.util.Map;

/** A value that cannot be taken, with the field it stands in. */
public final class BadInput extends Problem {
    public BadInput(String code, String field, String detail) {
        super(Category.BAD_INPUT, code, detail, Map.of("field", field));
    }
}
