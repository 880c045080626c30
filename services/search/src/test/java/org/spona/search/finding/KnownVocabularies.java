package org.spona.search.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tests begin as a service that has met every term already. */
@Configuration(proxyBeanMethods = false)
class KnownVocabularies {

    @Bean
    ApplicationRunner vocabularies(FacetTerms terms) {
        return _ -> terms.keep(thingOfAllTopics(), Instant.EPOCH);
    }

    private static Findable thingOfAllTopics() {
        var content = Content.of("", "sr-Latn")
                .topics(List.copyOf(Practices.TERMS.values()))
                .build();
        var nobody = new UUID(0, 0);
        return new Findable(
                nobody,
                Practices.KIND,
                0,
                null,
                new Ownership(nobody, nobody, Visibility.PRIVATE),
                FurtherReaders.NONE,
                content);
    }
}
