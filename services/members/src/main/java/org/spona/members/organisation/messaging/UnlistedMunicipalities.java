package org.spona.members.organisation.messaging;

import java.util.List;
import java.util.UUID;
import org.spona.members.organisation.UnconfirmedOrganisations;
import org.spona.platform.events.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Municipalities that an import of practices named and the directory lacks; a contract of knowledge. */
@Configuration(proxyBeanMethods = false)
class UnlistedMunicipalities {

    private static final String TOPIC = "spona.unlisted-municipalities";

    private record Unlisted(UUID id, String country, String nameLatin, String nameCyrillic) {}

    @Bean
    EventConsumer unlistedMunicipalitiesConsumer(UnconfirmedOrganisations organisations) {
        return EventConsumer.once("unlisted-municipalities", List.of(TOPIC), event -> {
            Unlisted unlisted = event.dataAs(Unlisted.class);
            organisations.enterMunicipality(
                    unlisted.id(), unlisted.country(), unlisted.nameLatin(), unlisted.nameCyrillic());
        });
    }
}
