package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spona.meetings.meeting.MeetingFixtures.ASSOCIATION;
import static org.spona.meetings.meeting.MeetingFixtures.NETWORK;
import static org.spona.meetings.meeting.MeetingFixtures.content;
import static org.spona.meetings.meeting.MeetingFixtures.input;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;

import jakarta.validation.Validation;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.language.Language;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;
import tools.jackson.databind.json.JsonMapper;

class MeetingInputTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void isWholeWhateverIsLeftOut() {
        MeetingInput input = JSON.readValue("{}", MeetingInput.class);

        assertThat(input.content().title()).isEmpty();
        assertThat(input.content().time()).isEqualTo(MeetingTime.UNKNOWN);
        assertThat(input.content().agenda()).isEmpty();
        assertThat(input.online()).isEqualTo(OnlineAccess.NONE);
        assertThat(input.visibility()).isEqualTo(Visibility.PRIVATE);
        input.check();
    }

    @Test
    void readsAsJsonWhatItWasWrittenAs() {
        MeetingInput input = MeetingInput.of(meeting(Status.SENT));

        assertThat(JSON.readValue(JSON.writeValueAsString(input), MeetingInput.class))
                .isEqualTo(input);
    }

    @Test
    void saysTogetherWhatCannotBe() {
        var input = new MeetingInput(
                content("2027-03-28T02:30", "2027-03-28T02:45"),
                OnlineAccess.NONE,
                Visibility.PUBLIC,
                ASSOCIATION,
                NETWORK,
                List.of(),
                null,
                false);

        assertThatThrownBy(input::check)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.fieldErrors())
                                .containsExactly(
                                        new FieldError("content.time.startsAt", "meeting.time.skipped.start"),
                                        new FieldError("content.time.endsAt", "meeting.time.skipped.end")));
    }

    @Test
    void isHeldToTheLengthsOfItsContent() {
        String tooLong = "x".repeat(5001);
        var item = new AgendaItem(null, tooLong, tooLong, 0);
        var content = content(tooLong, tooLong, MeetingTime.UNKNOWN, tooLong, Collections.nCopies(41, item));
        var input = new MeetingInput(
                content, new OnlineAccess("zoom"), Visibility.PRIVATE, ASSOCIATION, NETWORK, List.of(), null, false);

        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(input))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .contains(
                            "content.title",
                            "content.purpose",
                            "content.place",
                            "content.agenda",
                            "content.agenda[40].title",
                            "content.agenda[40].owner",
                            "content.agenda[40].minutes",
                            "online.link");
            assertThat(validation.getValidator().validate(input(content("2027-03-29T10:00", "2027-03-29T12:00"))))
                    .isEmpty();
        }
    }

    @Test
    void writesMailsInItsLanguageAsFarAsThereAreMailsInIt() {
        assertThat(MeetingContent.blank("sr-Cyrl").mailLanguage()).isEqualTo(Language.SERBIAN_CYRILLIC);
        assertThat(MeetingContent.blank("sr-Latn").mailLanguage()).isEqualTo(Language.SERBIAN_LATIN);
        assertThat(MeetingContent.blank("sq").mailLanguage()).isEqualTo(Language.ENGLISH);
        assertThat(MeetingContent.blank("en").mailLanguage()).isEqualTo(Language.ENGLISH);
    }
}
