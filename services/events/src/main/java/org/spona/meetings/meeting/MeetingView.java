package org.spona.meetings.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;

/**
 * A meeting as pages show it.
 *
 * @param online how one takes part from afar, as far as the reader may know it
 * @param when day and hours in words; empty while they are not known
 * @param steps what the reader can do with it now
 */
public record MeetingView(
        UUID id,
        Status status,
        MeetingContent content,
        OnlineAccess online,
        String when,
        Optional<Organisation> organisation,
        Optional<Organisation> host,
        Optional<Network> network,
        Set<MeetingStep> steps) {

    /** Of its texts, without script, for {@code #content}. */
    public String language() {
        return Locale.forLanguageTag(content.language()).getLanguage();
    }

    /** Whether the reader can take a step now. */
    public boolean can(MeetingStep step) {
        return steps.contains(step);
    }
}
