package org.spona.members.identity;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.spona.platform.language.Language;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Accounts at Keycloak, through its admin API.
 *
 * <p>Every method throws {@link RestClientException} when the identity server is away or refuses; all of them can be
 * repeated without doing more.
 */
@Component
public class Accounts {

    /** Whose members the realm's sign-in asks for a second factor. */
    private static final String SECOND_FACTOR = "second-factor";

    /** A user whole: what is left out of a change would be taken away. */
    private static final ParameterizedTypeReference<Map<String, Object>> USER = new ParameterizedTypeReference<>() {};

    private final RestClient users;
    private final IdentityServer server;

    Accounts(RestClient identityAdministration, IdentityServer server) {
        this.users = identityAdministration;
        this.server = server;
    }

    private record Group(String id) {}

    private record Link(URI link) {}

    private record User(String id, boolean emailVerified) {

        Account account() {
            return new Account(id, emailVerified);
        }
    }

    /**
     * The account with this address; made when there is none.
     *
     * @param email in lower case
     * @param language of the identity server's pages and mails
     */
    public Account ofEmail(String email, String givenName, String familyName, Language language) {
        return find(email).orElseGet(() -> create(email, givenName, familyName, language));
    }

    private Optional<Account> find(String email) {
        List<User> found = List.of(Objects.requireNonNull(users.get()
                .uri("/users?email={email}&exact=true&briefRepresentation=true", email)
                .retrieve()
                .body(User[].class)));
        return found.stream().findFirst().map(User::account);
    }

    /** The realm's name of a language: of a script alone the identity server would know nothing. */
    private static String localeOf(Language language) {
        return switch (language) {
            case SERBIAN_CYRILLIC -> "sr-Cyrl-RS";
            case SERBIAN_LATIN, MONTENEGRIN, BOSNIAN -> "sr-Latn";
            case ENGLISH -> "en";
        };
    }

    private Account create(String email, String givenName, String familyName, Language language) {
        try {
            URI place = users.post()
                    .uri("/users")
                    .body(Map.of(
                            "username", email,
                            "email", email,
                            "firstName", givenName,
                            "lastName", familyName,
                            "enabled", true,
                            "attributes", Map.of("locale", List.of(localeOf(language)))))
                    .retrieve()
                    .toBodilessEntity()
                    .getHeaders()
                    .getLocation();
            String path = Objects.requireNonNull(place).getPath();
            return new Account(path.substring(path.lastIndexOf('/') + 1), false);
        } catch (HttpClientErrorException.Conflict madeMeanwhile) {
            return find(email).orElseThrow(() -> madeMeanwhile);
        }
    }

    /**
     * Has the identity server speak a language to the owner of an account, on its pages and in its mails.
     *
     * @param subject claim {@code sub} of her tokens
     */
    public void speak(String subject, Language language) {
        Map<String, Object> user = Objects.requireNonNull(
                users.get().uri("/users/{id}", subject).retrieve().body(USER));
        Map<String, Object> attributes = new HashMap<>();
        if (user.get("attributes") instanceof Map<?, ?> known) {
            known.forEach((name, values) -> attributes.put(String.valueOf(name), values));
        }
        List<String> locale = List.of(localeOf(language));
        if (!locale.equals(attributes.put("locale", locale))) {
            user.put("attributes", attributes);
            users.put().uri("/users/{id}", subject).body(user).retrieve().toBodilessEntity();
        }
    }

    /**
     * Has the identity server ask the owner of an account for a second factor from her next sign-in on, or no longer.
     * Where she has none yet, that sign-in leads her through its set-up. In a local installation nothing is done.
     *
     * @param subject claim {@code sub} of her tokens
     * @param required whether she coordinates, edits, or administers an organisation
     * @throws IllegalStateException when the realm has no group of that name
     */
    public void requireSecondFactor(String subject, boolean required) {
        if (!server.secondFactor()) {
            return;
        }
        String membership = "/users/{id}/groups/{group}";
        if (required) {
            users.put().uri(membership, subject, secondFactorGroup()).retrieve().toBodilessEntity();
        } else {
            users.delete()
                    .uri(membership, subject, secondFactorGroup())
                    .retrieve()
                    .toBodilessEntity();
        }
    }

    private String secondFactorGroup() {
        List<Group> found = List.of(Objects.requireNonNull(users.get()
                .uri("/groups?search={name}&exact=true", SECOND_FACTOR)
                .retrieve()
                .body(Group[].class)));
        return found.stream()
                .map(Group::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The realm has no group " + SECOND_FACTOR));
    }

    /**
     * A link with which the owner of an account chooses her password and is signed in, once. Of an account that is open already it is
     * refused.
     *
     * @param network what the page calls that into which she is invited
     * @param validity how long the link can be followed
     * @param signIn where our sign-in starts
     */
    public URI openingLink(Account account, String network, Duration validity, URI signIn) {
        Link made = users.post()
                .uri("/invitation-links")
                .body(Map.of(
                        "user", account.subject(),
                        "client", server.signInClientId(),
                        "returnTo", signIn,
                        "network", network,
                        "seconds", validity.toSeconds()))
                .retrieve()
                .body(Link.class);
        return Objects.requireNonNull(made).link();
    }
}
