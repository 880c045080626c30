package org.spona.infra.probes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.infra.servers.Server;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.up.Installation;
import tools.jackson.databind.json.JsonMapper;

/** A whole installation as strangers see it who try all its doors. */
public final class ProbedHouse {

    /** The services behind the gateway. */
    public static final List<String> SERVICES =
            List.of("members", "knowledge", "search", "regulations", "events", "cooperation");

    /** Documented and public: the accounts exist in local installations only. */
    private static final String PASSWORD = "spona-demo";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path tree;
    private final Installation installation;

    /**
     * @param tree the root of its sources
     * @param installation which runs, has the demo content, and counts nobody's requests
     */
    public ProbedHouse(Path tree, Installation installation) {
        this.tree = tree;
        this.installation = installation;
    }

    /** All that can be asked of it. */
    public List<Operation> surface() {
        return Surface.of(tree);
    }

    /**
     * Where something is asked: resources through the gateway, pages of the service itself, since the gateway gives pages to browsers
     * with a session only.
     */
    public URI address(Operation operation, String pathAndQuery) {
        return URI.create((operation.isApi() ? installation.publicUrl() : installation.address(operation.service()))
                + pathAndQuery);
    }

    /** An address of the API. */
    public URI api(String path) {
        return URI.create(installation.publicUrl() + path);
    }

    /**
     * The demo accounts, in the order of their list, but for those that are asked for a second factor: they get no token for a password
     * alone, and work where others do.
     */
    public List<Visitor> demoAccounts() {
        return lines("/up/demo-accounts.txt").stream()
                .map(line -> line.split("\\s+", 2)[0])
                .flatMap(email ->
                        findToken("spona", signIn(email, PASSWORD))
                                .map(token -> new Visitor(email, Optional.of(token)))
                                .stream())
                .toList();
    }

    /** An account that a network has never known, or knew once. */
    public Visitor newAccount(String email) {
        String admin = token(
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", installation.keycloakAdminPassword()));
        URI users = URI.create(installation.address("keycloak") + "/admin/realms/spona/users");
        String password = UUID.randomUUID().toString();
        Reply made = Visitor.send(HttpRequest.newBuilder(users)
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Bez",
                        "lastName",
                        "Članstva",
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))))
                .build());
        if (made.status() != 201) {
            throw new ServerFailure("Keycloak makes no account: " + made);
        }
        return new Visitor(email, Optional.of(token("spona", signIn(email, password))));
    }

    /** What a token says, such as its subject (RFC 7519, section 4). */
    public static String claim(Visitor visitor, String name) {
        String payload = List.of(visitor.token().orElseThrow().split("\\.", -1)).get(1);
        return JSON.readTree(Base64.getUrlDecoder().decode(payload)).path(name).asString();
    }

    /** The database of a service. */
    public ServiceDatabase database(String service) {
        return installation.database(service);
    }

    /** The parts that do not live any more. */
    public List<String> dead() {
        return installation.servers().stream()
                .filter(server -> !server.isAlive())
                .map(Server::name)
                .toList();
    }

    /** The services that do not answer that they are well. */
    public List<String> unwell() {
        return SERVICES.stream()
                .filter(service -> !Visitor.NOBODY
                        .get(URI.create(installation.address(service) + "/actuator/health"))
                        .done())
                .toList();
    }

    private static Map<String, String> signIn(String email, String password) {
        return Map.of("grant_type", "password", "client_id", "spona-cli", "username", email, "password", password);
    }

    private String token(String realm, Map<String, String> form) {
        return findToken(realm, form).orElseThrow(() -> new ServerFailure("No token for " + form.get("username")));
    }

    private Optional<String> findToken(String realm, Map<String, String> form) {
        URI tokens =
                URI.create(installation.address("keycloak") + "/realms/" + realm + "/protocol/openid-connect/token");
        Reply answer = Visitor.send(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build());
        return answer.done()
                ? Optional.of(JSON.readTree(answer.body()).path("access_token").asString())
                : Optional.empty();
    }

    private static List<String> lines(String resource) {
        try (var stream = ProbedHouse.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("@"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
