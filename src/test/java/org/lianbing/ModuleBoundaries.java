package org.lianbing;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may use whom (design.md §2), and what counts as a breach of it. */
final class ModuleBoundaries {
    /** Besides platform, which everybody may use and which uses nobody. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("platform", Set.of()),
            entry("trade", Set.of()),
            entry("identity", Set.of("trade")),
            entry("bank", Set.of("trade", "identity")),
            entry("exam", Set.of("trade", "identity", "bank")),
            entry("practice", Set.of("trade", "identity", "bank", "exam")),
            entry("contest", Set.of("trade", "identity", "bank", "exam")),
            entry("points", Set.of("identity", "bank", "exam", "practice", "contest")),
            entry("leaderboard", Set.of("trade", "identity", "contest", "points")),
            entry("prize", Set.of("identity", "exam", "practice", "contest", "points")));

    /** Called from the root package of platform, which cannot see package-private classes of its own internal one. */
    private static final Set<String> PUBLIC_INTERNALS =
            Set.of("org.lianbing.platform.internal.EmbeddedServersStarter", "org.lianbing.platform.internal.Startup");

    private static final String ROOT = "org.lianbing.";

    private ModuleBoundaries() {}

    static List<String> breaches(Iterable<JavaClass> classes) {
        List<String> breaches = new ArrayList<>();
        for (JavaClass type : classes) {
            String module = moduleOf(type).orElse("");
            // Micronaut's generated classes are named $… and have to be public.
            if (module.isEmpty() || type.getName().contains(".$")) {
                continue;
            }
            placeBreach(type, module).ifPresent(breaches::add);
            type.getDirectDependenciesFromSelf().stream()
                    .flatMap(arrow ->
                            arrowBreach(type, module, arrow.getTargetClass().getBaseComponentType()).stream())
                    .distinct()
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private static Optional<String> placeBreach(JavaClass type, String module) {
        String place = type.getPackageName().substring((ROOT + module).length());
        if (!MAY_USE.containsKey(module)) {
            return Optional.of(type.getName() + " stands in a module that the table does not know: " + module);
        }
        if (!place.isEmpty() && !place.equals(".internal")) {
            return Optional.of(type.getName() + " stands in a third package; a module has its root and internal");
        }
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass();
        if (place.equals(".internal") && open && !PUBLIC_INTERNALS.contains(type.getName())) {
            return Optional.of(
                    type.getName() + " is public in internal; make it package-private or move it to the root");
        }
        return Optional.empty();
    }

    private static Optional<String> arrowBreach(JavaClass from, String module, JavaClass to) {
        String target = moduleOf(to).orElse(module);
        if (target.equals(module)) {
            return Optional.empty();
        }
        boolean known = target.equals("platform")
                || MAY_USE.getOrDefault(module, Set.of()).contains(target);
        if (!known) {
            return Optional.of(from.getName() + " uses " + to.getName() + ": " + module + " may not use " + target);
        }
        if (to.getPackageName().endsWith(".internal")) {
            return Optional.of(
                    from.getName() + " reaches into " + to.getName() + "; use the promise in its root package");
        }
        return Optional.empty();
    }

    private static Optional<String> moduleOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT) || name.equals(ROOT)) {
            return Optional.empty();
        }
        return Optional.of(name.substring(ROOT.length(), name.indexOf('.', ROOT.length())));
    }
}
