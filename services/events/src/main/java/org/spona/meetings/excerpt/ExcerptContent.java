package org.spona.meetings.excerpt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.attendance.RollCall.Line;
import org.spona.meetings.minutes.Minutes;
import org.spona.meetings.minutes.MinutesContent;
import org.spona.platform.directory.SeatRole;

/**
 * What an excerpt of minutes says. One that was sent is kept as it was sent.
 *
 * @param ownerLatin who convened, or founded the bodies that met
 * @param bodies those that met; none when a network did
 * @param meetingTitle of the meeting
 * @param language of its texts, BCP 47 with script
 * @param number of the meeting in its year, such as {@code 3/2026}
 * @param day on which it began; null where no time is known
 * @param status how far the minutes had come
 * @param quorum a line for each body
 * @param item what was said, voted and decided; how each seat voted only where everybody may know it
 * @param signers who signs, as what
 */
public record ExcerptContent(
        String ownerLatin,
        String ownerCyrillic,
        List<String> bodies,
        String meetingTitle,
        String language,
        String number,
        @Nullable LocalDate day,
        Minutes.Status status,
        List<Line> quorum,
        MinutesContent.Item item,
        List<Signer> signers) {

    public ExcerptContent {
        bodies = List.copyOf(bodies);
        quorum = List.copyOf(quorum);
        signers = List.copyOf(signers);
    }

    /**
     * A seat that signs; its person signs by hand.
     *
     * @param role that of the chair or of the secretary
     */
    public record Signer(SeatRole role, String institution) {}
}
