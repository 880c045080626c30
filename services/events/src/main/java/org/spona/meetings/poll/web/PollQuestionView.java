package org.spona.meetings.poll.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.poll.PollAnswer;
import org.spona.meetings.poll.PollQuestion;

/**
 * A date poll as the page of one who is asked shows it.
 *
 * @param said whether she has answered to any option
 */
record PollQuestionView(PollQuestion question, List<Option> options, boolean said) {

    /**
     * An option with what she says.
     *
     * @param when in words
     * @param answer null while it is missing
     */
    record Option(UUID id, String when, @Nullable PollAnswer answer) {}

    static PollQuestionView of(PollQuestion question, MeetingTexts texts, Locale locale) {
        List<Option> options = question.poll().options().stream()
                .map(option -> new Option(
                        option.id(),
                        texts.when(option.time(question.poll().zone()), locale),
                        question.answers().get(option.id())))
                .toList();
        return new PollQuestionView(question, options, !question.answers().isEmpty());
    }
}
