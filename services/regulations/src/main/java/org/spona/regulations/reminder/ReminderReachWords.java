package org.spona.regulations.reminder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Sorting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says whom a reminder reaches before it is sent. */
@Component
public class ReminderReachWords {

    /** Where the messages of how many there are begin, whatever is reminded of. */
    private static final String CODE = "obligation.remind";

    /** So many of those who are reminded are called by their names. */
    private static final int NAMED = 10;

    private final MessageSource messages;
    private final Counts counts;

    ReminderReachWords(MessageSource messages, Counts counts) {
        this.messages = messages;
        this.counts = counts;
    }

    /** In words. */
    public String of(ReminderReach reach, Locale locale) {
        int organisations = reach.organisations().size();
        return Stream.of(
                        counts.text(
                                CODE + ".reach",
                                reach.people(),
                                locale,
                                counts.text(CODE + ".from", organisations, locale),
                                names(reach.organisations(), locale)),
                        orNothing(CODE + ".rested", reach.rested(), locale),
                        orNothing(CODE + ".unreached", reach.unreached(), locale))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String names(List<Organisation> organisations, Locale locale) {
        String names = organisations.stream()
                .map(organisation -> organisation.name(locale))
                .sorted(Sorting.of(locale))
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        Object[] further = {organisations.size() - NAMED};
        return organisations.size() > NAMED
                ? names + " " + messages.getMessage(CODE + ".further", further, locale)
                : names;
    }

    private String orNothing(String code, long number, Locale locale) {
        return number == 0 ? "" : counts.text(code, number, locale);
    }
}
