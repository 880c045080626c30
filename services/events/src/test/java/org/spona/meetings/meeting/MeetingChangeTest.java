package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.content;
import static org.spona.meetings.meeting.MeetingFixtures.placed;
import static org.spona.meetings.meeting.MeetingFixtures.titled;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.meeting.MeetingChange.Part;

class MeetingChangeTest {

    private final MeetingContent content = content("2027-03-29T10:00", "2027-03-29T12:00");

    @Test
    void isNothingWhereAllIsTheSame() {
        assertThat(to(content, null).parts()).isEmpty();
    }

    @Test
    void keepsAnswersWhateverElseIsOtherwise() {
        MeetingContent otherwise = content(
                "Mobilni timovi u praksi",
                "Dogovor",
                content.time(),
                content.place(),
                List.of(new AgendaItem(null, "Razno", "", null)));

        MeetingChange change = to(otherwise, "https://video.example/tim");

        assertThat(change.parts()).containsExactly(Part.TITLE, Part.LINK, Part.PURPOSE, Part.AGENDA);
        assertThat(change.moves()).isFalse();
    }

    @Test
    void movesByTimeOrPlace() {
        assertThat(to(content("2027-03-29T10:00", "2027-03-29T13:00"), null).moves())
                .isTrue();
        assertThat(to(placed(content, ""), null).moves()).isTrue();
        assertThat(to(titled(content, "Mobilni timovi u praksi"), null).moves()).isFalse();
    }

    private MeetingChange to(MeetingContent after, @Nullable String link) {
        return new MeetingChange(
                new ToldMeeting(content, OnlineAccess.NONE), new ToldMeeting(after, new OnlineAccess(link)));
    }
}
