package org.spona.platform.personal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every service knows what it keeps of a person, and forgets her. */
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
    PersonalDataKeeping personalDataKeeping(ObjectProvider<PersonalData> kept, JdbcClient database) {
        return new PersonalDataKeeping(kept.orderedStream().toList(), database);
    }
}
