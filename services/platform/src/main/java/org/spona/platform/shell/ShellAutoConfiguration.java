package org.spona.platform.shell;

import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Puts every service's pages into the same surroundings. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
class ShellAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Visitors visitors() {
        return new ReaderVisitors();
    }

    @Bean
    ShellDialect shellDialect(Visitors visitors, Moments moments, Counts counts) {
        return new ShellDialect(new Shells(visitors), moments, counts);
    }

    @Bean
    WritingChoices writingChoices(MessageSource messages) {
        return new WritingChoices(messages);
    }

    @Bean
    ErrorPages errorPages(MessageSource messages) {
        return new ErrorPages(messages);
    }

    @Bean
    FlashCookie flashMapManager() {
        return new FlashCookie();
    }
}
