package org.spona.meetings.poll.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.poll.DatePoll;
import org.spona.meetings.poll.PollResult;
import org.spona.meetings.poll.PollState;
import org.spona.platform.workflow.Permissions;

/**
 * A date poll as its coordinator's pages show it.
 *
 * @param poll empty before the first one
 * @param rows one for each option
 * @param can what the reader can do with it now
 */
record PollTable(Optional<DatePoll> poll, List<Row> rows, Permissions can) {

    /**
     * An option.
     *
     * @param when in words
     * @param best whether no other is better
     * @param chosen whether it was taken
     */
    record Row(UUID id, String when, PollResult.OfOption result, boolean best, boolean chosen) {}

    static PollTable of(Optional<PollState> state, Permissions can, MeetingTexts texts, Locale locale) {
        return new PollTable(
                state.map(PollState::poll),
                state.stream()
                        .flatMap(known ->
                                known.result().options().stream().map(option -> row(known, option, texts, locale)))
                        .toList(),
                can);
    }

    /** An option of a poll. */
    static Row row(PollState state, PollResult.OfOption result, MeetingTexts texts, Locale locale) {
        DatePoll poll = state.poll();
        return new Row(
                result.option().id(),
                texts.when(result.option().time(poll.zone()), locale),
                result,
                state.result().isBest(result),
                poll.chosen().filter(result.option()::equals).isPresent());
    }
}
