package org.spona.members.body;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.members.body.InstitutionChoices.Meaning;
import org.spona.members.body.SeatImportPreview.Fate;
import org.spona.members.body.table.SeatColumns;
import org.spona.members.body.table.SeatRow;
import org.spona.members.body.table.SeatTable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a body and who speaks for them come from a table, after a look at what it comes to: all of it, or nothing. */
@Service
@Transactional
public class SeatImporting {

    private static final String FIELD = "table";

    /** What a table is, and what it comes to. */
    private record Read(
            SeatTable table, SeatColumns columns, List<SeatRow> rows, Map<String, Meaning> meanings, SeatPlan plan) {}

    private final Bodies bodies;
    private final MandateNaming naming;
    private final InstitutionChoices institutions;
    private final SeatPersonReading persons;
    private final Clock clock;

    SeatImporting(
            Bodies bodies,
            MandateNaming naming,
            InstitutionChoices institutions,
            SeatPersonReading persons,
            Clock clock) {
        this.bodies = bodies;
        this.naming = naming;
        this.institutions = institutions;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * What a table would come to; nothing changes.
     *
     * @param locale in which institutions are called where they are chosen
     * @throws InvalidInput at the field {@code table} when it is none
     * @throws Refusal {@code not-found}, {@code body-not-yours}, {@code body-wrong-status}
     */
    @Transactional(readOnly = true)
    public SeatImportPreview preview(UUID bodyId, SeatImportInput input, Locale locale) {
        Body body = getToEdit(bodyId);
        Read read = read(body, input, locale);
        return new SeatImportPreview(
                read.table().names(),
                read.table().width(),
                read.columns(),
                input.headless(),
                read.table().text(),
                read.plan().rows(),
                questions(read, input),
                read.plan().founds(),
                body.version());
    }

    /**
     * Takes the whole table: seats that are not there come, and people are named for them and get a mail. A draft begins to work when
     * anybody is named. Repeated, it does nothing more.
     *
     * @throws InvalidInput at the field {@code table} when a row is to be mended, there are too many seats, or the draft is not complete
     * @throws Refusal as {@link #preview}; {@code stale} when somebody else has changed the body since the version that the writer saw
     */
    public Body take(UUID bodyId, SeatImportInput input, Locale locale) {
        Body body = getToEdit(bodyId);
        SeatPlan plan = read(body, input, locale).plan();
        if (plan.rows().isEmpty() || plan.rows().stream().anyMatch(row -> row.fate() == Fate.REFUSED)) {
            throw new InvalidInput(FIELD, "body.import.refused");
        }
        Map<UUID, SeatContent> added = plan.added();
        List<MandateNaming.Named> named = plan.named();
        if (added.isEmpty() && named.isEmpty()) {
            return body;
        }
        body.requireSeen(Optional.ofNullable(input.version()));
        try {
            body.enlarge(added, plan.founds(), clock.instant());
        } catch (InvalidInput incomplete) {
            throw new InvalidInput(FIELD, incomplete.fieldErrors().getFirst().message());
        }
        return named.isEmpty() ? bodies.saveAndFlush(body) : naming.nameAll(body, named);
    }

    /** Whether the reader may import into a body now. */
    public Body getToEdit(UUID bodyId) {
        Body body = bodies.get(bodyId);
        BodyStep.EDIT.require(Readers.get(), body, clock.instant());
        return body;
    }

    private Read read(Body body, SeatImportInput input, Locale locale) {
        SeatTable table = SeatTable.read(FIELD, input.table(), input.headless());
        SeatColumns columns = Optional.ofNullable(input.columns()).orElseGet(table::columns);
        List<SeatRow> rows = columns.areClear() ? table.rows(columns) : List.of();
        Map<String, Meaning> meanings = institutions.meanings(
                rows.stream()
                        .map(SeatRow::institution)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet()),
                input.institutions(),
                locale);
        var plan = new SeatPlan(body, meanings, persons);
        rows.forEach(plan::add);
        if (body.seats().size() + plan.added().size() > BodyInput.MOST_SEATS) {
            throw new InvalidInput(FIELD, "body.seats.many");
        }
        return new Read(table, columns, rows, meanings, plan);
    }

    /** In the order of the rows. What was answered is asked again, so that it can be changed. */
    private static List<SeatImportInput.Answer> questions(Read read, SeatImportInput input) {
        Map<String, SeatImportInput.Answer> answered = input.institutions().stream()
                .collect(Collectors.toMap(SeatImportInput.Answer::written, answer -> answer, (first, _) -> first));
        return read.rows().stream()
                .map(SeatRow::institution)
                .distinct()
                .filter(name -> Optional.ofNullable(read.meanings().get(name))
                        .filter(Meaning::asked)
                        .isPresent())
                .map(name -> answered.getOrDefault(name, new SeatImportInput.Answer(name, "", false)))
                .toList();
    }
}
