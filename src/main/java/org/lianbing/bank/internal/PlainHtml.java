package org.lianbing.bank.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lianbing.platform.RaisedText;

/** Markup of other systems as plain text with our marks: words, line ends, pictures, sounds and formulas. */
final class PlainHtml {
    private static final Set<String> LINES = Set.of(
            "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "noscript", "template", "iframe");
    private static final Pattern TEX =
            Pattern.compile("\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\]|\\$\\$(.+?)\\$\\$", Pattern.DOTALL);
    private static final int DEPTH_MAX = 200;

    private final Function<String, Optional<String>> media;
    private final StringBuilder text = new StringBuilder();

    private PlainHtml(Function<String, Optional<String>> media) {
        this.media = media;
    }

    /**
     * @param media for an address in the markup its mark's address, {@code media:0}; empty when it is not in the file, and
     *     then nothing is fetched
     */
    static String text(String html, Function<String, Optional<String>> media) {
        PlainHtml plain = new PlainHtml(media);
        plain.read(Jsoup.parseBodyFragment(html).body(), 0);
        return formulas(plain.text.toString().lines().map(String::strip).reduce("", PlainHtml::joined))
                .strip();
    }

    /** Formulas as MathJax writes them between words, with our signs. */
    static String formulas(String text) {
        return TEX.matcher(text).replaceAll(found -> {
            String latex =
                    found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
            return Matcher.quoteReplacement("$" + latex.strip().replaceAll("\\s*\\n\\s*", " ") + "$");
        });
    }

    private static String joined(String text, String line) {
        return line.isEmpty() ? text : text.isEmpty() ? line : text + "\n" + line;
    }

    private void read(Node node, int depth) {
        if (depth > DEPTH_MAX) {
            return;
        }
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
            } else if (child instanceof Element element) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        if (UNSEEN.contains(name)) {
            return;
        }
        switch (name) {
            case "br" -> text.append('\n');
            case "img" -> medium(element.attr("src"), element.attr("alt"));
            case "audio", "video", "object", "embed" -> sound(element);
            case "sup" -> text.append(RaisedText.raised(element.text()));
            case "sub" -> text.append(RaisedText.lowered(element.text()));
            case "math" -> math(element);
            case "td", "th" -> {
                read(element, depth + 1);
                text.append("  ");
            }
            default -> {
                boolean line = LINES.contains(name);
                text.append(line ? "\n" : "");
                read(element, depth + 1);
                text.append(line ? "\n" : "");
            }
        }
    }

    private void sound(Element element) {
        String address = element.hasAttr("data") ? element.attr("data") : element.attr("src");
        Element source = element.selectFirst("source[src]");
        medium(
                address.isEmpty() && source != null ? source.attr("src") : address,
                element.attr("title").isEmpty() ? element.text() : element.attr("title"));
    }

    private void medium(String address, String said) {
        String alt = said.replaceAll("[\\[\\]\\s]+", " ").strip();
        String shown = alt.isEmpty() ? "图" : alt.length() <= 100 ? alt : alt.substring(0, 100);
        text.append(media.apply(address)
                .map(mark -> "![" + shown + "](" + mark + ")")
                .orElse("〔图片不在文件里〕"));
    }

    /** MathML that remembers its LaTeX; another's is read through to its letters. */
    private void math(Element element) {
        Element tex = element.selectFirst("annotation[encoding~=(?i)tex]");
        text.append(
                tex == null
                        ? element.text().replaceAll("\\s+", "")
                        : "$" + tex.text().strip() + "$");
    }
}
