package org.spona.platform.test;

import java.util.HashMap;
import java.util.Map;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.servers.SharedServers;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/** Starts the servers that a service needs and tells the service where they are, as the environment would. */
public class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String service = context.getEnvironment().getRequiredProperty("spring.application.name");
        Map<String, Object> places = new HashMap<>();
        ServiceDatabase database = SharedServers.postgres().service(service);
        places.put("spring.datasource.url", database.jdbcUrl());
        places.put("spring.datasource.username", database.appUser());
        places.put("spring.datasource.password", database.appPassword());
        places.put("spring.liquibase.user", database.ownerUser());
        places.put("spring.liquibase.password", database.ownerPassword());
        places.put("spring.kafka.bootstrap-servers", SharedServers.kafka().bootstrapServers());
        // The servers end with the JVM; nobody waits for them to answer a farewell.
        places.put("spring.lifecycle.timeout-per-shutdown-phase", "1s");
        places.put("spona.identity.issuer", "http://identity.invalid/realms/spona");
        if (ClassUtils.isPresent("co.elastic.clients.elasticsearch.ElasticsearchClient", context.getClassLoader())) {
            places.put(
                    "spring.elasticsearch.uris",
                    SharedServers.elasticsearch().uri().toString());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", places));
    }
}
