package org.spona.platform.personal;

import java.util.List;
import org.spona.platform.events.EventConsumer;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OwnedTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every service tells a person what it keeps of her, and forgets her. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class PersonalDataAutoConfiguration {

    /** The text of a mail is forgotten once it is sent; that it was sent, and where to, is kept for a while. */
    @Bean
    PersonalData mailsData() {
        return new PersonalData(
                "mails",
                "select address, kind, subject, state, written_at, settled_at from notice where person_id = :person",
                List.of(
                        "delete from notice_stop where address in (select lower(address) from notice where person_id = :person)",
                        """
                        update notice set name = '', address = '', subject = null, body = null, reason = null, calendar = null,
                            reply_to = null, state = case when state = 'WAITING' then 'STOPPED' else state end,
                            settled_at = coalesce(settled_at, now())
                        where person_id = :person"""));
    }

    @Bean
    PersonalDataKeeping personalDataKeeping(
            Environment environment, ObjectProvider<PersonalData> kept, JdbcClient database) {
        return new PersonalDataKeeping(
                environment.getRequiredProperty("spring.application.name"),
                kept.orderedStream().toList(),
                database);
    }

    @Bean
    OwnedTopics topicsOfPersonalData() {
        return OwnedTopics.ofADay(PersonalDataRequest.TOPIC, PersonalDataPart.TOPIC);
    }

    @Bean
    EventConsumer personalDataConsumer(PersonalDataKeeping keeping, Outbox outbox) {
        return EventConsumer.once(
                "personal-data",
                List.of(PersonalDataRequest.TOPIC),
                event -> outbox.append(keeping.parts(event.dataAs(PersonalDataRequest.class))
                        .map(PersonalDataPart::event)
                        .toList()));
    }
}
