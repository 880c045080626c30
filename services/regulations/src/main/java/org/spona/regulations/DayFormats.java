package org.spona.regulations;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spona.platform.time.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Days in forms and JSON, as {@link Days} reads them; a form shows again what cannot be read. */
@Configuration(proxyBeanMethods = false)
class DayFormats {

    @Bean
    Formatter<LocalDate> daysInForms() {
        return new InForms();
    }

    @Bean
    JacksonModule daysInJson() {
        return new SimpleModule("days").addDeserializer(LocalDate.class, new InJson());
    }

    private static final class InForms implements Formatter<LocalDate> {

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return Days.read(text).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return Days.write(day);
        }
    }

    private static final class InJson extends StdDeserializer<LocalDate> {

        InJson() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            if (text == null || text.isBlank()) {
                return null;
            }
            return Days.read(text)
                    .orElseGet(() -> (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day"));
        }
    }
}
