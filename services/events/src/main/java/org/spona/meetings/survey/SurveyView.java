package org.spona.meetings.survey;

import java.util.List;
import java.util.Optional;
import org.spona.platform.directory.Organisation;
import org.spona.platform.findable.Thing;
import org.spona.platform.workflow.Permissions;

/**
 * A survey as its reader sees it.
 *
 * @param asker who asks
 * @param meeting what it is about, if the reader may read that
 * @param asks whether the reader is of those who ask
 * @param parts the institutions that the reader may know of: all for who asks, else her own, and once it is over those who have answered
 * @param unreachable the names of those of which nobody is known to write to; for who asks
 * @param comparison what was answered, for who may read it
 * @param can what the reader can do with it
 */
public record SurveyView(
        Survey survey,
        Optional<Organisation> asker,
        Optional<Thing> meeting,
        boolean asks,
        List<SurveyPartLine> parts,
        List<SurveyPartLine> unreachable,
        Optional<SurveyComparison> comparison,
        Permissions can) {

    public SurveyView {
        parts = List.copyOf(parts);
        unreachable = List.copyOf(unreachable);
    }

    /** In which its texts are written, BCP 47. */
    public String language() {
        return survey.content().language();
    }

    /** Those for which the reader answers. */
    public List<SurveyPartLine> own() {
        return parts.stream().filter(SurveyPartLine::own).toList();
    }

    /** How many of those whom the reader may know of have sent their answers. */
    public long sent() {
        return parts.stream().filter(SurveyPartLine::isSent).count();
    }
}
