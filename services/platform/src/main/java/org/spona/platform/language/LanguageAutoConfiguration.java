package org.spona.platform.language;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every service the reader's language. */
@AutoConfiguration(before = {MessageSourceAutoConfiguration.class, WebMvcAutoConfiguration.class})
class LanguageAutoConfiguration {

    @Bean
    Messages messageSource() {
        return new Messages();
    }

    @Bean
    LanguageChoice localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    WebMvcConfigurer languageChange(LanguageChoice choice) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(choice);
            }
        };
    }

    @Bean
    Counts counts(MessageSource messages) {
        return new Counts(messages);
    }

    @Bean
    Moments moments(MessageSource messages, @Value("${spona.zone:Europe/Belgrade}") ZoneId zone) {
        return new Moments(messages, Clock.system(zone));
    }
}
