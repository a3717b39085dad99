package org.lianbing.bank.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A law, standard or textbook that questions cite. */
record ShippedSource(String id, String title, String kind, String date) {

    static Map<String, ShippedSource> read(String file, String text) {
        Map<String, ShippedSource> sources = new HashMap<>();
        if (Yaml.parse(file, text) instanceof List<?> list) {
            for (Object one : list) {
                Yaml yaml = Yaml.mapping(file, one);
                ShippedSource source =
                        new ShippedSource(yaml.text("id"), yaml.text("title"), yaml.text("kind"), date(yaml));
                sources.put(source.id, source);
            }
        }
        return sources;
    }

    /** YAML reads 2021-06-10 without quotes as a moment. */
    private static String date(Yaml yaml) {
        return yaml.raw("date") instanceof Date date
                ? Instant.ofEpochMilli(date.getTime())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : yaml.textOr("date", "");
    }

    /** As it is shown below a rationale: 《中华人民共和国安全生产法》（2021 年）第五十四条. */
    String cited(String clause) {
        String name = title.contains("《") || !kind.equals("law") ? title : "《" + title + "》";
        String edition = kind.equals("law") && date.length() >= 4 && !title.contains(date.substring(0, 4))
                ? "（" + date.substring(0, 4) + " 年）"
                : "";
        String at = clause.matches("[0-9.]+") ? "第 " + clause + " 条" : clause;
        return (name + edition + " " + at).strip();
    }
}
