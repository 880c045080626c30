package org.spona.platform.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The smallest service that has pages. */
@SpringBootConfiguration
@ImportAutoConfiguration
@Import(SampleController.class)
class SampleSite {

    @Bean
    Visitors visitors() {
        return content -> Optional.of(new SignedIn(
                content.text("Службеница Стара Пазова", "sr"),
                List.of(
                        new Workplace(
                                new UUID(0, 1),
                                content.name("Stara Pazova", "Стара Пазова"),
                                content.name("Mreža za socijalnu zaštitu", "Мрежа за социјалну заштиту"),
                                true),
                        new Workplace(
                                new UUID(0, 2),
                                content.name("NALAS", "НАЛАС"),
                                content.name("Mreža socijalne i dječje zaštite", "Мрежа социјалне и дјечје заштите"),
                                false))));
    }
}
