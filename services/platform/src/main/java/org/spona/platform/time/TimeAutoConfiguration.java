package org.spona.platform.time;

import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.format.Formatter;

/** One clock, so that tests can move it, and days and times as people write them. */
@AutoConfiguration
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Days are read in forms as people write them, and written so; what cannot be read is shown again. */
    @Bean
    Formatter<LocalDate> writtenDays() {
        return new Written<>(Days::read, Days::write) {};
    }

    /** Days with an hour are read in forms as people write them, and shown as a field of type {@code datetime-local} wants them. */
    @Bean
    Formatter<LocalDateTime> writtenTimes() {
        return new Written<>(LocalTimes::read, LocalTimes::write) {};
    }

    @Bean
    DaysModule daysInJson() {
        return new DaysModule();
    }

    /** Abstract, so that Spring sees of what type it is. */
    private abstract static class Written<T> implements Formatter<T> {

        private final Function<String, Optional<T>> reading;
        private final Function<T, String> writing;

        Written(Function<String, Optional<T>> reading, Function<T, String> writing) {
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public T parse(String text, Locale locale) throws ParseException {
            return reading.apply(text).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(T value, Locale locale) {
            return writing.apply(value);
        }
    }
}
