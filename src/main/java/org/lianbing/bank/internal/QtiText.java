package org.lianbing.bank.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianbing.bank.internal.ExportMedia.MediaFile;

/** A text of a QTI item: XHTML with pictures from the package and formulas as MathML that remember their LaTeX. */
final class QtiText {
    private static final Pattern MATH = Pattern.compile("(<math[^>]*>)(.*)</math>", Pattern.DOTALL);

    private final ExportMedia media;
    private final BiConsumer<String, String> used;

    /** @param used told of every file that the text shows, by its name and its address */
    QtiText(ExportMedia media, BiConsumer<String, String> used) {
        this.media = media;
        this.used = used;
    }

    String of(String text) {
        return Inline.written(text, this::piece);
    }

    static String path(String name) {
        return "media/" + name;
    }

    private String piece(Inline piece) {
        return switch (piece) {
            case Inline.Words words -> Markup.escaped(words.text()).replace("\n", "<br/>");
            case Inline.Formula formula -> math(formula.latex());
            case Inline.Picture picture ->
                file(picture.address())
                        .map(file -> "<img src=\"../" + path(file.name()) + "\" alt=\"" + Markup.escaped(picture.alt())
                                + "\"/>")
                        .orElseGet(() -> Markup.escaped(Inline.inWords(piece)));
            case Inline.Sound sound ->
                file(sound.address())
                        .map(file -> "<object data=\"../" + path(file.name()) + "\" type=\""
                                + Markup.escaped(file.mediaType()) + "\">" + Markup.escaped(sound.alt()) + "</object>")
                        .orElseGet(() -> Markup.escaped(Inline.inWords(piece)));
        };
    }

    private Optional<MediaFile> file(String address) {
        Optional<MediaFile> found = media.find(address);
        found.ifPresent(file -> used.accept(file.name(), address));
        return found;
    }

    private static String math(String latex) {
        Matcher math = MATH.matcher(MathMl.of(latex).orElse(""));
        return math.matches()
                ? math.group(1) + "<semantics><mrow>" + math.group(2)
                        + "</mrow><annotation encoding=\"application/x-tex\">" + Markup.escaped(latex)
                        + "</annotation></semantics></math>"
                : Markup.escaped("$" + latex + "$");
    }
}
