package org.spona.members.notification;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person was told, what she follows and how she wants to be told: hers alone, and gone with her account. */
@Configuration(proxyBeanMethods = false)
class NotificationPersonalData {

    @Bean
    PersonalData notificationsData() {
        return new PersonalData(
                "notifications",
                "select kind, address, at, read_at from notification where person_id = :person",
                List.of("delete from notification where person_id = :person"));
    }

    @Bean
    PersonalData bouncedAddressData() {
        return new PersonalData(
                "bounced-address",
                "select code, bounced_at from bounced_address where address = (select email from person where id = :person)",
                // Forgotten with her address, which is gone before this could ask for it: AccountDeletion.
                List.of());
    }

    @Bean
    PersonalData followsData() {
        return new PersonalData(
                "follows",
                "select target, wanted, since from follow where person_id = :person",
                List.of("delete from follow where person_id = :person"));
    }

    @Bean
    PersonalData notificationChoicesData() {
        return new PersonalData(
                "notification-choices",
                "select kind, frequency from notification_choice where person_id = :person",
                List.of("delete from notification_choice where person_id = :person"));
    }
}
