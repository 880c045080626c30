package org.spona.members;

import java.util.Map;
import org.spona.infra.servers.SharedServers;
import org.spona.platform.test.Gate;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts Keycloak and the mail catcher and tells the service where they are; Keycloak is behind a gate. */
public class IdentityAndMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Keycloak's admin API as the service reaches it. */
    public static final Gate KEYCLOAK = new Gate(SharedServers.keycloak().uri().getPort());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> places = Map.of(
                "spona.identity.url", "http://localhost:" + KEYCLOAK.port(),
                "spona.identity.client-id", "spona-members",
                "spona.identity.client-secret", SharedServers.keycloak().clientSecret("spona-members"),
                "spring.mail.host", "localhost",
                "spring.mail.port", SharedServers.mail().smtpPort(),
                "spona.invitations.first-pause", "200ms",
                "spona.invitations.longest-pause", "1s",
                "spona.invitations.poll", "100ms",
                "SPONA_PUBLIC_URL", "http://localhost:8080");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("identity and mail", places));
    }
}
