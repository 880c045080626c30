package org.spona.cooperation.counter.web;

import java.util.Locale;
import java.util.Objects;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterFigures.Line;
import org.spona.cooperation.counter.Figure;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is told of numbers, in words: the same on pages and in files. */
@Component
class FigureWords {

    private final MessageSource messages;

    FigureWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A number, "less than 5", "at least 35", or that it is not told. */
    String figure(Figure figure, Locale locale) {
        Integer number = figure.number();
        if (number != null) {
            return number.toString();
        }
        if (figure.small()) {
            return words("counter.small", locale);
        }
        Integer atLeast = figure.atLeast();
        return atLeast == null || atLeast == 0
                ? words("counter.hidden", locale)
                : words("counter.at-least", locale, atLeast);
    }

    /** Of which value of a list a line is; all together without one. */
    String value(Counter counter, int list, Line line, Locale locale) {
        Integer value = line.value();
        return value == null
                ? words("counter.all-values", locale)
                : counter.content().breakdowns().get(list).values().get(value);
    }

    private String words(String code, Locale locale, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(code, arguments, locale));
    }
}
