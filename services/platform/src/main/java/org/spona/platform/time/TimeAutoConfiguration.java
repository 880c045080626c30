package org.spona.platform.time;

import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.format.Formatter;

/** One clock, so that tests can move it, and times as people write them. */
@AutoConfiguration
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Days with an hour are read in forms as people write them, and shown as a field of type {@code datetime-local} wants them. */
    @Bean
    Formatter<LocalDateTime> writtenTimes() {
        return new Formatter<>() {
            @Override
            public LocalDateTime parse(String text, Locale locale) throws ParseException {
                return LocalTimes.read(text).orElseThrow(() -> new ParseException("no day with an hour", 0));
            }

            @Override
            public String print(LocalDateTime time, Locale locale) {
                return LocalTimes.write(time);
            }
        };
    }
}
