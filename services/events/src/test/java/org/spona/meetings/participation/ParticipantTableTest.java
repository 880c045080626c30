package org.spona.meetings.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.test.fuzz.Fuzzing;

/** Lists in the forms of the tools that people use, each with the same two people; the rows are made up. */
class ParticipantTableTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 29);

    /** Zoom: a summary above, a row for each time that somebody joined. */
    static final String ZOOM = """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            812 3344 5566,Mobilni timovi,03/29/2027 09:55:01 AM,03/29/2027 12:03:44 PM,domacin@mreza.example,129,3

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
            Ana Anić (Dom zdravlja),ana@dz.example,03/29/2027 10:00:00 AM,03/29/2027 10:30:00 AM,30,Yes
            Ana Anić (Dom zdravlja),ana@dz.example,03/29/2027 10:20:00 AM,03/29/2027 11:00:00 AM,40,Yes
            Marko Marković,,03/29/2027 10:00:00 AM,03/29/2027 10:10:00 AM,10,Yes
            """;

    /** Teams: three parts, tabulators, of which the second has the participants. */
    static final String TEAMS = """
            1. Summary
            Meeting title\tMobilni timovi
            Attended participants\t2
            Start time\t3/29/27, 9:58:10 AM

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Ana Anić (Guest)\t3/29/27, 10:00:00 AM\t3/29/27, 11:30:00 AM\t1h\tana@dz.example\t\tPresenter
            Marko Marković (Unverified)\t3/29/27, 10:00:00 AM\t3/29/27, 10:10:00 AM\t10m\t\t\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Ana Anić (Guest)\t3/29/27, 10:00:00 AM\t3/29/27, 10:30:00 AM\t30m\tana@dz.example\tPresenter
            """;

    static final String MEET = """
            First name,Last name,Email,Duration,Time joined,Time exited
            Ana,Anić,ana@dz.example,1 hr,10:00 AM,11:00 AM
            Marko,Marković,,10 min,10:00 AM,10:10 AM
            """;

    static final String WEBEX = """
            Meeting Name,Meeting Start Time,Display Name,Attendee Email,Join Time,Leave Time,Attendance Duration
            "Mobilni timovi","2027-03-29 10:00:00","Ana Anić","ana@dz.example","2027-03-29 10:00:00","2027-03-29 11:00:00","60 mins"
            "Mobilni timovi","2027-03-29 10:00:00","Marko Marković","","2027-03-29 10:00:00","2027-03-29 10:10:00","10 mins"
            """;

    static final String BIG_BLUE_BUTTON = """
            Name,Moderator,Activity Score,Online time,Talk time,Joined,Left
            Ana Anić,FALSE,3.5,01:00:00,00:05:11,2027-03-29T10:00:00Z,2027-03-29T11:00:00Z
            Marko Marković,FALSE,0,00:10:00,00:00:00,2027-03-29T10:00:00Z,2027-03-29T10:10:00Z
            """;

    /** A list that somebody kept by hand. */
    static final String PLAIN = """
            Ime;Prezime;E-adresa;Minuta
            Ana;Anić;ana@dz.example;60
            Marko;Marković;;10
            """;

    static List<String> tools() {
        return List.of(ZOOM, TEAMS, MEET, WEBEX, BIG_BLUE_BUTTON, PLAIN);
    }

    @ParameterizedTest
    @MethodSource("tools")
    void findsThePeopleOfEachToolAndHowLongTheyWereThere(String list) {
        List<ListedPerson> people = people(list, 0);

        assertThat(people).extracting(ListedPerson::minutes).containsExactly(60, 10);
        assertThat(people.getFirst().name()).startsWith("Ana Anić");
        assertThat(people.getLast().name()).startsWith("Marko Marković");
    }

    @ParameterizedTest
    @MethodSource("tools")
    void isTheSameOnceItIsReadAgain(String list) {
        ParticipantTable table = ParticipantTable.read("file", list);

        assertThat(ParticipantTable.read("file", table.text())).isEqualTo(table);
    }

    @Test
    void asksForAsManyMinutesAsIsSaid() {
        assertThat(people(ZOOM, 45)).extracting(ListedPerson::longEnough).containsExactly(true, false);
    }

    @Test
    void readsAListWithoutNamesOfColumns() {
        assertThat(people("ana@dz.example;Ana Anić\nmarko@dz.example;Marko Marković", 30))
                .extracting(ListedPerson::name, ListedPerson::email, ListedPerson::minutes)
                .containsExactly(
                        tuple("Ana Anić", "ana@dz.example", null), tuple("Marko Marković", "marko@dz.example", null));
        assertThat(people("Ana Anić\nMarko Marković", 30)).hasSize(2).allMatch(ListedPerson::longEnough);
    }

    @Test
    void refusesWhatHasNobodyInItAndTooMany() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ParticipantTable.read("file", ""));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ParticipantTable.read("file", "Ime;E-adresa\n"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> ParticipantTable.read("file", "Ime;E-adresa\n" + "Ana;ana@dz.example\n".repeat(3001)));
    }

    @Test
    @Tag("deeper")
    void isBoundedWhateverIsInIt() {
        Fuzzing.of("participants", 75, MEET, PLAIN, "\"otvoren navodnik,1\n2", "=HYPERLINK(\"x\");Ana\n")
                .refusingBy(InvalidInput.class)
                .check(text -> {
                    ParticipantTable table = ParticipantTable.read("file", text);
                    assertThat(table.text().length()).isLessThanOrEqualTo(ParticipantTable.LONGEST);
                    return people(table, 0).size() + "";
                });
    }

    private static List<ListedPerson> people(String list, int atLeast) {
        return people(ParticipantTable.read("file", list), atLeast);
    }

    private static List<ListedPerson> people(ParticipantTable table, int atLeast) {
        ParticipantColumns columns = table.columns();
        Map<UUID, String> nobody = Map.of();
        return new ParticipantMatching(List.of(), nobody)
                .people(
                        table.rows().stream()
                                .map(row -> Session.read(row, columns, DAY))
                                .toList(),
                        atLeast);
    }
}
