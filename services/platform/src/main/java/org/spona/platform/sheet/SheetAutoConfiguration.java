package org.spona.platform.sheet;

import java.net.URI;
import org.spona.platform.language.Moments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Tables that are taken along, in every service. */
@AutoConfiguration(afterName = "org.spona.platform.language.LanguageAutoConfiguration")
@ConditionalOnBean(Moments.class)
class SheetAutoConfiguration {

    @Bean
    Sheets sheets(MessageSource messages, Moments moments, @Value("${spona.notices.home:}") URI home) {
        return new Sheets(messages, moments, home);
    }
}
