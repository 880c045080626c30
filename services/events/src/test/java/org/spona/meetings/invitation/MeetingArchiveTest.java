package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.platform.test.ToldArchives;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation has convened, with who was invited, goes along with all that is its own. */
@EventsTest
class MeetingArchiveTest {

    private final Convener convener;
    private final ToldArchives archives;

    @Autowired
    MeetingArchiveTest(Convener convener, ToldArchives archives) {
        this.convener = convener;
        this.archives = archives;
    }

    @Test
    void hasWhatTheOrganisationConvenesAndNothingToWhichItIsInvited() {
        Convener.Networks our = convener.found();
        String title = "Sastanak " + UUID.randomUUID();
        convener.conveneOnline(our, title, "REGION", UUID.randomUUID() + "@bar.example");

        Map<String, String> told = archives.of(our.coordinator().organisationId());

        assertThat(told.get("meetings")).contains(title, "https://video.example/tajna");
        assertThat(told.get("invitees")).contains("Ana O'Brajen").doesNotContain("@");
        Map<String, String> ofInvited = archives.of(our.people().staraPazova().organisationId());
        assertThat(ofInvited.get("meetings")).isEqualTo("[]");
        assertThat(ofInvited.get("invitees")).isEqualTo("[]");
        assertThat(ofInvited.get("versions")).doesNotContain(title);
    }
}
