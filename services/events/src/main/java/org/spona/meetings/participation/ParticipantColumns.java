package org.spona.meetings.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;
import org.spona.platform.sheet.SheetRows;

/**
 * Where a list has what of a participant: the number of a column, from 0; null where it has no such.
 *
 * @param name the whole name, or the given one
 * @param familyName of a list that has it apart
 * @param joined when she came
 * @param left when she left
 * @param duration how long she was there
 */
public record ParticipantColumns(
        @Nullable @Min(0) @Max(MOST - 1) Integer name,
        @Nullable @Min(0) @Max(MOST - 1) Integer familyName,
        @Nullable @Min(0) @Max(MOST - 1) Integer email,
        @Nullable @Min(0) @Max(MOST - 1) Integer joined,
        @Nullable @Min(0) @Max(MOST - 1) Integer left,
        @Nullable @Min(0) @Max(MOST - 1) Integer duration) {

    /** So many columns of a list are read at most. */
    static final int MOST = 30;

    private static final List<String> NAME = SheetRows.folded(
            "Name (Original Name)",
            "Ime i prezime",
            "Full name",
            "Display name",
            "Attendee name",
            "Participant name",
            "Participant",
            "Name",
            "First name",
            "Given name",
            "Ime",
            "Učesnik",
            "Učesnik/ca",
            "Osoba",
            "User name");
    private static final List<String> FAMILY_NAME = SheetRows.folded("Last name", "Family name", "Surname", "Prezime");
    private static final List<String> EMAIL = SheetRows.folded(
            "Email",
            "E-mail",
            "User email",
            "Attendee email",
            "Participant email",
            "Email address",
            "E-mail address",
            "E-adresa",
            "E-pošta",
            "Imejl",
            "Participant ID (UPN)");
    private static final List<String> JOINED = SheetRows.folded(
            "Join time",
            "Joined",
            "Joined at",
            "Time joined",
            "First join",
            "First join time",
            "Vreme dolaska",
            "Vreme prijave",
            "Dolazak",
            "Ulazak",
            "Prvo pridruživanje");
    private static final List<String> LEFT = SheetRows.folded(
            "Leave time",
            "Left",
            "Left at",
            "Time exited",
            "Time left",
            "Last leave",
            "Last leave time",
            "Exit time",
            "Vreme odlaska",
            "Vreme odjave",
            "Odlazak",
            "Izlazak",
            "Poslednje napuštanje");
    private static final List<String> DURATION = SheetRows.folded(
            "In-meeting duration",
            "Attendance duration",
            "Total duration (minutes)",
            "Duration (minutes)",
            "Duration",
            "Time in session",
            "Time in session (minutes)",
            "Online time",
            "Minutes",
            "Trajanje",
            "Trajanje (minuta)",
            "Trajanje na sastanku",
            "Minuta",
            "Minuti");

    /** Those that the first row of a list names. */
    static ParticipantColumns named(List<String> row) {
        List<String> names = row.stream().limit(MOST).map(FoldedName::of).toList();
        return new ParticipantColumns(
                SheetRows.column(NAME, names),
                SheetRows.column(FAMILY_NAME, names),
                SheetRows.column(EMAIL, names),
                SheetRows.column(JOINED, names),
                SheetRows.column(LEFT, names),
                SheetRows.column(DURATION, names));
    }

    /** Those of a list whose columns have no names: the address is told by its sign, and the name stands beside it. */
    static ParticipantColumns ordered(List<String> row) {
        int email = IntStream.range(0, Math.min(row.size(), MOST))
                .filter(column -> row.get(column).contains("@"))
                .findFirst()
                .orElse(-1);
        int name = email == 0 ? 1 : 0;
        return new ParticipantColumns(
                row.size() > 1 || email < 0 ? name : null, null, email < 0 ? null : email, null, null, null);
    }

    /** Whether a row with these names stands above participants, and not above the summary that some tools write first. */
    boolean areOfParticipants() {
        return name != null
                && (email != null || joined != null || left != null || duration != null || familyName != null);
    }

    /** Whether they tell who somebody is. */
    boolean areAny() {
        return name != null || email != null;
    }
}
