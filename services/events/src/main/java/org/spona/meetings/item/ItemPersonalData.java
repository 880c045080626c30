package org.spona.meetings.item;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who writes in an item at this moment is known for some minutes only, and forgotten with her account. */
@Configuration(proxyBeanMethods = false)
class ItemPersonalData {

    @Bean
    PersonalData heldItemsData() {
        return new PersonalData(
                "held-items",
                "select id, held_until from item_record where held_by = :person",
                List.of(
                        "update item_record set held_by = null, held_by_name = null, held_until = null where held_by = :person"));
    }
}
