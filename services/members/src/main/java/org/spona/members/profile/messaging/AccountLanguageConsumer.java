package org.spona.members.profile.messaging;

import java.util.List;
import org.spona.members.identity.AccountUpdates;
import org.spona.members.identity.Accounts;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.PersonState;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.language.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of our own people, and has the identity server speak the language that each reads: at sign-in and in its mails. */
@Configuration(proxyBeanMethods = false)
class AccountLanguageConsumer {

    @Bean
    EventConsumer accountLanguageEventConsumer(Accounts accounts) {
        return EventConsumer.repeatable("account-language", List.of(DirectoryTopics.PEOPLE), event -> {
            var person = event.dataAs(PersonState.class);
            String subject = person.subject();
            if (subject != null) {
                Language.ofTag(person.language())
                        .ifPresent(language ->
                                AccountUpdates.settle(person.id(), () -> accounts.speak(subject, language)));
            }
        });
    }
}
