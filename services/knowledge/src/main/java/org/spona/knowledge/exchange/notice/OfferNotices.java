package org.spona.knowledge.exchange.notice;

import java.util.List;
import java.util.Optional;
import org.spona.knowledge.practice.PracticeOverview;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells whoever begins to write for a municipality in a network what has been imported there about it before. */
@Configuration(proxyBeanMethods = false)
class OfferNotices {

    @Bean
    EventConsumer practiceOffersConsumer(
            PracticeOverview practices, Directory directory, Contacts contacts, ImportMail mail, Notices notices) {
        return EventConsumer.once("practice-offers", List.of(DirectoryTopics.MEMBERSHIPS), event -> {
            MembershipState membership = event.dataAs(MembershipState.class);
            if (membership.validUntil() != null
                    || !membership.role().writes()
                    || !practices.areOfferedTo(membership.organisationId(), membership.networkId())) {
                return;
            }
            Optional<Contact> contact = Optional.ofNullable(
                    contacts.of(List.of(membership.personId())).get(membership.personId()));
            contact.ifPresent(to -> notices.write(mail.offered(
                    directory.findNetwork(membership.networkId()).orElseThrow(),
                    directory.findOrganisation(membership.organisationId()).orElseThrow(),
                    to)));
        });
    }
}
