package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.platform.StartRefused;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A YAML mapping of question-banks/ that knows where it stands, so that a mistake is told by file and question. */
final class Yaml {
    private final String place;
    private final Map<?, ?> values;

    private Yaml(String place, Map<?, ?> values) {
        this.place = place;
        this.values = values;
    }

    static Object parse(String place, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(text);
        } catch (RuntimeException broken) {
            throw new StartRefused("题库文件读不出来：" + place + "：" + broken.getMessage(), broken);
        }
    }

    static Yaml mapping(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> values) {
            return new Yaml(place, values);
        }
        throw new StartRefused("题库文件写得不对：" + place + "：这里应当是“名称: 值”");
    }

    Yaml at(String name) {
        return new Yaml(place + " " + name, values);
    }

    /** One of a list inside this. */
    Yaml within(String name, @Nullable Object value) {
        return mapping(place + " " + name, value);
    }

    String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof Map || value instanceof List) {
            throw wrong("缺少 " + name);
        }
        return String.valueOf(value).strip();
    }

    String textOr(String name, String otherwise) {
        return values.get(name) == null ? otherwise : text(name);
    }

    int number(String name) {
        if (values.get(name) instanceof Integer number) {
            return number;
        }
        throw wrong(name + " 应当是整数");
    }

    boolean truth(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Nullable
    Object raw(String name) {
        return values.get(name);
    }

    List<?> list(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name + " 应当是列表");
    }

    StartRefused wrong(String what) {
        return new StartRefused("题库文件写得不对：" + place + "：" + what);
    }
}
