package org.spona.platform.test;

import java.util.Map;
import org.spona.infra.servers.SharedServers;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the mail catcher, behind a gate, and lets the service's worker hurry. */
public class RealMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The mail server as the service reaches it. */
    public static final Gate MAIL = new Gate(SharedServers.mail().smtpPort());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> places = Map.of(
                "spring.mail.host", "localhost",
                "spring.mail.port", MAIL.port(),
                "spona.notices.first-pause", "100ms",
                "spona.notices.longest-pause", "500ms",
                "spona.notices.poll", "200ms");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real mail", places));
    }
}
