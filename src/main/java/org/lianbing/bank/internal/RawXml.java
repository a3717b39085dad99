package org.lianbing.bank.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Small pieces of XML made or changed by hand. */
final class RawXml {
    static final XmlNode NOTHING = element("nothing", List.of());

    private RawXml() {}

    static XmlNode element(String name, List<XmlNode> children) {
        return new XmlNode(name, Map.of(), children, "");
    }

    static XmlNode text(String text) {
        return new XmlNode("", Map.of(), List.of(), text);
    }

    /** The same with every element below replaced; what is put in an element's place is not looked at again. */
    static XmlNode mapped(XmlNode node, Function<XmlNode, List<XmlNode>> replaced) {
        List<XmlNode> children = node.children().stream()
                .flatMap(child -> {
                    if (child.isText()) {
                        return Stream.of(child);
                    }
                    List<XmlNode> instead = replaced.apply(child);
                    boolean kept = instead.size() == 1 && instead.getFirst() == child;
                    return kept ? Stream.of(mapped(child, replaced)) : instead.stream();
                })
                .toList();
        return new XmlNode(node.name(), node.attributes(), children, "");
    }
}
