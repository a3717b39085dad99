package org.lianbing.bank.internal;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lianbing.bank.internal.ExportMedia.MediaFile;

/**
 * A text of a Moodle question: HTML, with the files it shows beside it. Words are escaped; line ends become breaks;
 * formulas stand between {@code \(…\)}, which Moodle's MathJax filter shows.
 */
final class MoodleText {
    static final String FILES = "@@PLUGINFILE@@/";

    private final ExportMedia media;
    private final Map<String, MediaFile> files = new LinkedHashMap<>();
    private final StringBuilder html = new StringBuilder();

    MoodleText(ExportMedia media) {
        this.media = media;
    }

    MoodleText add(String text) {
        html.append(Inline.written(text, this::piece));
        return this;
    }

    MoodleText raw(String markup) {
        html.append(markup);
        return this;
    }

    private String piece(Inline piece) {
        return switch (piece) {
            case Inline.Words words -> Markup.escaped(words.text()).replace("\n", "<br>");
            case Inline.Formula formula -> Markup.escaped("\\(" + formula.latex() + "\\)");
            case Inline.Picture picture ->
                file(picture.address())
                        .map(name -> "<img src=\"" + FILES + name + "\" alt=\"" + Markup.escaped(picture.alt()) + "\">")
                        .orElseGet(() -> Markup.escaped(Inline.inWords(piece)));
            case Inline.Sound sound ->
                file(sound.address())
                        .map(name -> "<audio controls src=\"" + FILES + name + "\" title=\""
                                + Markup.escaped(sound.alt()) + "\"></audio>")
                        .orElseGet(() -> Markup.escaped(Inline.inWords(piece)));
        };
    }

    private Optional<String> file(String address) {
        Optional<MediaFile> found = media.find(address);
        found.ifPresent(file -> files.put(file.name(), file));
        return found.map(MediaFile::name);
    }

    /** The content of an element that holds a text and its files. */
    void into(Markup out) {
        out.open("text");
        if (html.indexOf("<") >= 0 || html.indexOf("&") >= 0) {
            out.raw("<![CDATA[" + html.toString().replace("]]>", "]]&gt;") + "]]>");
        } else {
            out.raw(html.toString());
        }
        out.close();
        files.values()
                .forEach(file -> out.leaf(
                        "file",
                        Base64.getEncoder().encodeToString(file.bytes()),
                        "name",
                        file.name(),
                        "path",
                        "/",
                        "encoding",
                        "base64"));
    }
}
