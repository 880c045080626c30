package org.spona.members.body.table;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.FoldedName;
import org.spona.platform.sheet.SheetRows;

/**
 * Where a table has what of a seat: the number of a column, from 0; null where it has no such.
 *
 * @param role what the institution does in the body
 * @param voting whether its seat votes
 * @param name of who speaks for it: the whole, or the given one
 * @param familyName of a table that has it apart
 * @param rank whether she is the delegate, or which deputy
 * @param from her first day
 * @param until her last day
 * @param act that names her
 */
public record SeatColumns(
        @Nullable @Min(0) @Max(MOST - 1) Integer institution,
        @Nullable @Min(0) @Max(MOST - 1) Integer role,
        @Nullable @Min(0) @Max(MOST - 1) Integer voting,
        @Nullable @Min(0) @Max(MOST - 1) Integer name,
        @Nullable @Min(0) @Max(MOST - 1) Integer familyName,
        @Nullable @Min(0) @Max(MOST - 1) Integer email,
        @Nullable @Min(0) @Max(MOST - 1) Integer rank,
        @Nullable @Min(0) @Max(MOST - 1) Integer from,
        @Nullable @Min(0) @Max(MOST - 1) Integer until,
        @Nullable @Min(0) @Max(MOST - 1) Integer act) {

    /** So many columns of a table are read at most. */
    static final int MOST = 30;

    private static final List<String> INSTITUTION = SheetRows.folded(
            "Ustanova",
            "Naziv ustanove",
            "Institucija",
            "Naziv institucije",
            "Organ",
            "Naziv organa",
            "Organizacija",
            "Ustanova ili organ",
            "Ustanova/organ",
            "Organ/institucija",
            "Institucija/organizacija",
            "Predlagač",
            "Institution",
            "Organisation",
            "Organization",
            "Body or institution",
            "Opština",
            "Opština/grad",
            "Grad",
            "Jedinica lokalne samouprave",
            "Municipality",
            "Local government");
    private static final List<String> ROLE = SheetRows.folded(
            "Uloga", "Uloga mesta", "Uloga u telu", "Uloga u timu", "Funkcija u telu", "Funkcija u timu", "Role");
    private static final List<String> VOTING =
            SheetRows.folded("Glasa", "Pravo glasa", "Ima pravo glasa", "Glas", "Votes", "Voting", "Right to vote");
    private static final List<String> NAME = SheetRows.folded(
            "Ime i prezime",
            "Ime i prezime predstavnika",
            "Predstavnik",
            "Predstavnik/ca",
            "Osoba",
            "Lice",
            "Ime",
            "Name",
            "Full name",
            "Person",
            "Representative",
            "Given name",
            "First name");
    private static final List<String> FAMILY_NAME = SheetRows.folded("Prezime", "Family name", "Last name", "Surname");
    private static final List<String> EMAIL = SheetRows.folded(
            "E-adresa",
            "E-pošta",
            "E-mail",
            "Email",
            "Mejl",
            "Imejl",
            "Mail",
            "Adresa e-pošte",
            "E-mail adresa",
            "E-mail address",
            "Email address");
    private static final List<String> RANK = SheetRows.folded(
            "Delegat ili zamenik",
            "Delegat/zamenik",
            "Član/zamenik",
            "Član ili zamenik",
            "Svojstvo",
            "Rang",
            "Status",
            "Delegate or deputy",
            "Delegate/deputy",
            "Rank",
            "Capacity");
    private static final List<String> FROM = SheetRows.folded(
            "Od", "Od dana", "Mandat od", "Početak mandata", "Datum imenovanja", "From", "Since", "Mandate from");
    private static final List<String> UNTIL =
            SheetRows.folded("Do", "Do dana", "Mandat do", "Kraj mandata", "Until", "To", "Mandate until");
    private static final List<String> ACT = SheetRows.folded(
            "Akt", "Akt o imenovanju", "Rešenje", "Broj rešenja", "Odluka", "Broj akta", "Act", "Act of appointment");

    /** Those that a row names. */
    static SeatColumns named(List<String> row) {
        List<String> names = row.stream().limit(MOST).map(FoldedName::of).toList();
        return new SeatColumns(
                SheetRows.column(INSTITUTION, names),
                SheetRows.column(ROLE, names),
                SheetRows.column(VOTING, names),
                SheetRows.column(NAME, names),
                SheetRows.column(FAMILY_NAME, names),
                SheetRows.column(EMAIL, names),
                SheetRows.column(RANK, names),
                SheetRows.column(FROM, names),
                SheetRows.column(UNTIL, names),
                SheetRows.column(ACT, names));
    }

    /** Whether they tell whose the seats are. */
    public boolean areClear() {
        return institution != null;
    }

    SeatRow read(int number, List<String> cells) {
        String given = SheetRows.cell(cells, name);
        String family = SheetRows.cell(cells, familyName);
        return new SeatRow(
                number,
                SheetRows.cell(cells, institution),
                SheetRows.cell(cells, role),
                SheetRows.cell(cells, voting),
                (given + " " + family).strip(),
                SheetRows.cell(cells, email),
                SheetRows.cell(cells, rank),
                SheetRows.cell(cells, from),
                SheetRows.cell(cells, until),
                SheetRows.cell(cells, act));
    }
}
