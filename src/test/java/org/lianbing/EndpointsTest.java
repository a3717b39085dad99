package org.lianbing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianbing.identity.IdentityFixture;
import org.lianbing.identity.Roles;
import org.lianbing.testing.Http;
import org.lianbing.testing.ServiceTest;

/** Every endpoint of the service, as the router knows them: each says who may call it, and the door believes it. */
class EndpointsTest extends ServiceTest {
    /** What is there for who has not logged in; anything else that is added here needs a reason. */
    private static final Set<String> OPEN = Set.of(
            // The pages, the programs in them, and the description of the interface.
            "GET /",
            "GET /worker.html",
            "GET /console",
            "GET /console/console.html",
            "GET /favicon.ico",
            "GET /favicon.svg",
            "GET /assets/{+path}",
            "GET /console/assets/{+path}",
            "GET /openapi",
            "GET /openapi/{name}",
            // The way in, and whom to call when there is none.
            "POST /api/auth/login",
            "POST /api/auth/activate",
            "POST /api/auth/logout",
            "GET /api/auth/session",
            "GET /api/auth/contact",
            "GET /api/setup/{token}",
            "POST /api/setup/{token}",
            // Pictures of prizes, the time, and the page behind a pickup code, which asks for a login itself.
            "GET /api/files/{id}/{name}",
            "GET /api/time",
            "GET /api/version",
            "GET /k/{token}",
            // Whoever holds a certificate in hand may ask whether it is real; the answer names no person.
            "GET /c/{number}",
            "GET /api/certificates/{number}");

    /** Whose door a path says it is. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "/api/organiser/", Set.of(Roles.ORGANISER, Roles.ADMINISTRATOR),
            "/api/editor/", Set.of(Roles.EDITOR),
            "/api/keeper/", Set.of(Roles.PRIZE_KEEPER));

    @Inject
    Router router;

    private record Endpoint(String method, String path, Set<String> secured, boolean takesFile) {
        static Endpoint of(UriRouteInfo<?, ?> route) {
            return new Endpoint(
                    route.getHttpMethodName(),
                    route.getUriMatchTemplate().toPathString(),
                    // As the guard reads it: what a method says replaces what its class says.
                    new TreeSet<>(List.of(route.getTargetMethod()
                            .getAnnotationMetadata()
                            .getValue(Secured.class, String[].class)
                            .orElse(new String[0]))),
                    route.getConsumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE));
        }

        String name() {
            return method + " " + path;
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean open() {
            return secured.contains(SecurityRule.IS_ANONYMOUS);
        }

        boolean forWorkers() {
            return open() || secured.contains(SecurityRule.IS_AUTHENTICATED) || secured.contains(Roles.WORKER);
        }

        HttpResponse<String> ask(Http http) {
            String filled = path.replaceAll("\\{[^}]*}", "1");
            if (takesFile) {
                return http.upload(filled, "a.csv", new byte[] {'a'});
            }
            return switch (method) {
                case "GET" -> http.get(filled);
                case "POST" -> http.post(filled, "{}");
                case "PUT" -> http.put(filled, "{}");
                case "DELETE" -> http.delete(filled);
                default -> throw new AssertionError("no test asks for " + name());
            };
        }
    }

    private List<Endpoint> endpoints() {
        return router.uriRoutes()
                .filter(route -> route.getDeclaringType().getName().startsWith("org.lianbing."))
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(Endpoint::of)
                .sorted(Comparator.comparing(Endpoint::name))
                .toList();
    }

    @Test
    void each_says_who_may_call_it_and_the_open_ones_are_known() {
        assertThat(endpoints()).hasSizeGreaterThan(150);
        assertThat(endpoints())
                .allSatisfy(endpoint ->
                        assertThat(endpoint.secured).as(endpoint.name()).isNotEmpty());
        Set<String> open = endpoints().stream()
                .filter(Endpoint::open)
                .map(Endpoint::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void a_path_that_names_a_door_is_closed_to_everybody_else() {
        for (Endpoint endpoint : endpoints()) {
            DOORS.forEach((door, roles) -> {
                if (endpoint.path.startsWith(door)) {
                    assertThat(roles).as(endpoint.name()).containsAll(endpoint.secured);
                }
            });
        }
    }

    @Test
    void who_has_not_logged_in_is_told_only_that() {
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.open()) {
                HttpResponse<String> answer = endpoint.ask(http());
                assertThat(answer.statusCode()).as(endpoint.name()).isEqualTo(401);
                assertThat(answer.body()).as(endpoint.name()).contains("identity.not-logged-in");
            }
        }
    }

    @Test
    void a_worker_is_told_only_that_it_is_not_for_her() {
        IdentityFixture identity = new IdentityFixture(context);
        Http worker =
                http().as(identity.member(identity.town().teamOfA(), "张建华").cookie());
        for (Endpoint endpoint : endpoints()) {
            if (!endpoint.forWorkers()) {
                HttpResponse<String> answer = endpoint.ask(worker);
                assertThat(answer.statusCode()).as(endpoint.name()).isEqualTo(403);
                assertThat(answer.body()).as(endpoint.name()).contains("platform.forbidden");
            }
        }
    }

    @Test
    void a_write_that_another_site_could_have_sent_is_refused_everywhere() {
        IdentityFixture identity = new IdentityFixture(context);
        String cookie = identity.memberWithRole(identity.town().city(), "赵市", Roles.ADMINISTRATOR)
                .cookie();
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.writes()) {
                assertThat(endpoint.path)
                        .as("the guard stands before /api/ only")
                        .startsWith("/api/");
                HttpResponse<String> foreign = endpoint.ask(http().as(cookie).header("Origin", "https://evil.example"));
                assertThat(foreign.body()).as(endpoint.name()).contains("platform.foreign-write");
            }
        }
        HttpResponse<String> form = http().as(cookie).form("/api/auth/logout");
        assertThat(form.body()).as("what a form of another site can send").contains("platform.foreign-write");
    }
}
