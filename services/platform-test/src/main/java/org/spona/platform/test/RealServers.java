package org.spona.platform.test;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.spona.infra.servers.Server;
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
        boolean searches =
                ClassUtils.isPresent("co.elastic.clients.elasticsearch.ElasticsearchClient", context.getClassLoader());
        startTogether(searches);
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
        if (searches) {
            places.put(
                    "spring.elasticsearch.uris",
                    SharedServers.elasticsearch().uri().toString());
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real servers", places));
    }

    /** Beside each other: a start is the work of one processor. */
    private static void startTogether(boolean searches) {
        Stream<Supplier<Server>> servers = Stream.of(SharedServers::postgres, SharedServers::kafka);
        Stream<Supplier<Server>> forSearches = searches ? Stream.of(SharedServers::elasticsearch) : Stream.empty();
        CompletableFuture.allOf(Stream.concat(servers, forSearches)
                        .map(CompletableFuture::supplyAsync)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
